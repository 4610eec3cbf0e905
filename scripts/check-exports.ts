import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportCases, writtenBytes } from "./exports/cases.ts";
import { differences } from "./exports/differences.ts";
import { hasOgrinfo, openedLayers } from "./exports/ogrinfo.ts";
import { isPublished, publishedFaults } from "./exports/published.ts";

/**
 * Write tables as the atlas does, open them and the published data of the build with `ogrinfo`, and exit 1 where it finds
 * other rows or fields.
 */

const missing = `ogrinfo is not installed, so nothing was checked. It comes with GDAL: "apt-get install gdal-bin" on
Debian and Ubuntu, "brew install gdal" on macOS, OSGeo4W on Windows. OGRINFO names one that stands elsewhere.`;

async function main(): Promise<readonly string[]> {
  if (!hasOgrinfo()) return [missing];
  const folder = await mkdtemp(join(tmpdir(), "atlas-exports-"));
  const faults: string[] = [];
  try {
    for (const [index, each] of exportCases.entries()) {
      const name = `${each.table.name} ${index}.${each.format}`;
      const path = join(folder, name);
      await writeFile(path, await writtenBytes(each));
      faults.push(
        ...differences(each, openedLayers(path, each.opens ?? [])).map((fault) => `${name}: ${fault}`),
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return [...faults, ...(await publishedFaults())];
}

const faults = await main();
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
} else
  console.log(
    `${exportCases.length} files of the atlas${isPublished() ? " and its published data" : ""}: ogrinfo finds the rows and fields that were written`,
  );
