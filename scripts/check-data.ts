import { parseArgs } from "node:util";
import { checkGeodata } from "./geodata/check.ts";
import { problemLine } from "./geodata/problem.ts";
import { readGeodata } from "./geodata/read.ts";

/** Name every fault of a geodata folder at once (default: our own) and exit 1 if there is one. */
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? "geodata";
const { data, problems } = await readGeodata(folder);
const all = [...problems, ...checkGeodata(data)];
if (all.length > 0) {
  console.error(all.map(problemLine).join("\n"));
  console.error(`${all.length} ${all.length === 1 ? "problem" : "problems"} in ${folder}`);
  process.exitCode = 1;
} else {
  console.log(`${folder}: no problems`);
}
