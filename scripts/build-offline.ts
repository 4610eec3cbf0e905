import { writeFile } from "node:fs/promises";
import { storedFiles, versionOf } from "./offline/stored-files.ts";
import { workerScript } from "./offline/worker-script.ts";

/** dist/sw.js, for all that lies in dist by now; with ATLAS_OFFLINE=off the kill switch in its place. */
const isOff = process.env["ATLAS_OFFLINE"] === "off";
const version = isOff ? null : versionOf(await storedFiles("dist"));
await writeFile("dist/sw.js", await workerScript(version));
console.log(
  version
    ? `dist/sw.js: version ${version.name} keeps ${version.files.length} files`
    : "dist/sw.js: takes away what was kept",
);
