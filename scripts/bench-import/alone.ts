import Papa from "papaparse";
import { open } from "shapefile";

/** Reads files by their own libraries, in a page with nothing else, and says how long it took. */
const alone = {
  csv: async ([file]: readonly File[]): Promise<number> => {
    const begun = performance.now();
    let count = 0;
    for (const _ of Papa.parse<string[]>((await file?.text()) ?? "", { header: false }).data) count += 1;
    if (count === 0) throw new Error("no rows");
    return performance.now() - begun;
  },
  shapefile: async ([shp, dbf]: readonly File[]): Promise<number> => {
    const begun = performance.now();
    if (!shp || !dbf) throw new Error("no files");
    const source = await open(await shp.arrayBuffer(), await dbf.arrayBuffer(), { encoding: "utf-8" });
    let count = 0;
    while (!(await source.read()).done) count += 1;
    if (count === 0) throw new Error("no records");
    return performance.now() - begun;
  },
};

declare global {
  interface Window {
    alone: typeof alone;
  }
}

window.alone = alone;
