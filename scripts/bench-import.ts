import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readFiles } from "./bench/files.ts";
import { serve } from "./bench/server.ts";
import { writeFiles } from "./bench-import/files.ts";
import { type Imported, measureAlone, measureCancel, measureImport } from "./bench-import/measure.ts";
import { importLines } from "./bench-import/report.ts";

/** `npm run bench:import`: how long the built atlas reads files of its readers, in a real browser. */
const folder = join(process.cwd(), ".cache", "bench-import");
const roundCount = 3;
const files = await writeFiles(folder);
const server = await serve(await readFiles(join(process.cwd(), "dist"), ""));
try {
  const { address } = server;
  const rounds: { csv: Imported; shapefile: Imported; alone: { csv: number; shapefile: number } }[] = [];
  // In turn, so that what else the machine does falls on both.
  for (let round = 1; round <= roundCount; round += 1) {
    console.error(
      `Round ${round} of ${roundCount}: tables and shapefiles, by the atlas and by their libraries`,
    );
    rounds.push({
      alone: await measureAlone(files),
      csv: await measureImport(address, [files.csv]),
      shapefile: await measureImport(address, files.shapefile),
    });
  }
  console.error("GeoJSON of 100 MB");
  const large = await measureImport(address, [files.large]);
  const cancelled = await measureCancel(address, files.large);
  console.log(importLines({ large, cancelled, rounds }).join("\n"));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
