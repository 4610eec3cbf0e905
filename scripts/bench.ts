import { help, readOptions } from "./bench/options.ts";
import { reportLines } from "./bench/report.ts";
import { runBench } from "./bench/run.ts";

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(help);
  else {
    const run = await runBench(process.cwd(), options.rounds, console.error);
    console.log(`\n${reportLines(run).join("\n")}`);
    if (run.faults.length > 0) {
      console.error(`\nNot measured:\n${run.faults.join("\n")}`);
      process.exitCode = 1;
    }
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
