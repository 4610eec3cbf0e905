import { overpassAddress } from "./overpass.ts";

export interface Source {
  publisher: string;
  address: string;
  kind: "json" | "zip";
  /** A download is given up beyond this size. */
  mostBytes: number;
  /** A download is given up after this long, in milliseconds. */
  deadlineMs: number;
}

const megabyte = 1_000_000;
const minute = 60_000;

/** Every address the script may ask, and what it expects there. */
export const sources = {
  districtBoundary: {
    publisher: "Home Affairs Department, through the Common Spatial Data Infrastructure",
    address:
      "https://portal.csdi.gov.hk/server/services/common/had_rcd_1634523272907_75218/MapServer/WFSServer" +
      "?service=wfs&request=GetFeature&typenames=DCD&outputFormat=geojson&count=200",
    kind: "json",
    mostBytes: 100 * megabyte,
    deadlineMs: 5 * minute,
  },
  map50000: {
    publisher: "Lands Department, 1:50,000 digital topographic map",
    address: "https://www.landsd.gov.hk/landsd_psi_data/SMO/data/iB50000GML.zip",
    kind: "zip",
    mostBytes: 500 * megabyte,
    deadlineMs: 30 * minute,
  },
  openStreetMap: {
    publisher: "OpenStreetMap contributors, through Overpass (names: MTR Corporation)",
    address: overpassAddress,
    kind: "json",
    mostBytes: 50 * megabyte,
    deadlineMs: 5 * minute,
  },
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
