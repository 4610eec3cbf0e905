import { help, readOptions } from "./basemap/options.ts";
import { refreshBasemap } from "./basemap/refresh.ts";

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(help);
  else await refreshBasemap(options, console.log);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  console.error("Nothing was changed.");
  process.exitCode = 1;
}
