import { openFileBytes } from "../file-bytes.ts";
import { ImportRefusal } from "../report.ts";
import type { Format } from "./format.ts";

/** Files that are known and not read: each is called by its name, and what to do instead is said with the code. */

const tileTypes: Readonly<Record<number, string>> = {
  1: "MVT",
  2: "PNG",
  3: "JPEG",
  4: "WebP",
  5: "AVIF",
  6: "MLT",
};

/** Shapes in tiles are cut at the edges and made coarse for the screen: as areas and lengths they would be wrong. */
export const pmtiles: Format = {
  id: "pmtiles",
  read: async ({ blob }) => {
    const head = await openFileBytes(blob, "PMTiles").read(0, 102);
    const [version = 0, type = 0, least = 0, most = 0] = [head[7], head[99], head[100], head[101]];
    const zooms = version === 3 ? `${tileTypes[type] ?? ""} z${least}–${most}` : `v${version}`;
    throw new ImportRefusal("TILES", zooms.trim());
  },
};

export const dwg: Format = {
  id: "dwg",
  read: async ({ blob }) => {
    const version = new TextDecoder("latin1").decode(await blob.slice(0, 6).arrayBuffer());
    throw new ImportRefusal("CAD-BINARY", `DWG ${version}`);
  },
};

export const binaryDxf: Format = {
  id: "binary-dxf",
  read: () => Promise.reject(new ImportRefusal("CAD-BINARY", "DXF")),
};

/** What SQLite has not written into the file itself yet. */
export const sqliteWal: Format = {
  id: "sqlite-wal",
  read: ({ name }) => Promise.reject(new ImportRefusal("SQLITE-WAL", name)),
};
