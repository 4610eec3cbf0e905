import { bboxClip, length, pointToLineDistance, simplify } from "@turf/turf";
import type { Feature, Position } from "geojson";
import { mapExtent } from "../../src/model/mercator.ts";
import { joinWays } from "./join-ways.ts";
import { decodeOverpass } from "./overpass.ts";
import type { OsmRelation } from "./overpass.ts";
import { linesOf } from "./positions.ts";

interface MtrLine {
  code: string;
  name_en: string;
  name_zh: string;
  color: string;
}

/** The ten lines in the order they are drawn; names and colours are the MTR Corporation's. */
const mtrLines: MtrLine[] = [
  { code: "AEL", name_en: "Airport Express", name_zh: "機場快綫", color: "#00888A" },
  { code: "TCL", name_en: "Tung Chung Line", name_zh: "東涌綫", color: "#F7943E" },
  { code: "TML", name_en: "Tuen Ma Line", name_zh: "屯馬綫", color: "#923011" },
  { code: "TKL", name_en: "Tseung Kwan O Line", name_zh: "將軍澳綫", color: "#7D499D" },
  { code: "EAL", name_en: "East Rail Line", name_zh: "東鐵綫", color: "#53B7E8" },
  { code: "SIL", name_en: "South Island Line", name_zh: "南港島綫", color: "#B6BD00" },
  { code: "TWL", name_en: "Tsuen Wan Line", name_zh: "荃灣綫", color: "#ED1D24" },
  { code: "ISL", name_en: "Island Line", name_zh: "港島綫", color: "#007DC5" },
  { code: "KTL", name_en: "Kwun Tong Line", name_zh: "觀塘綫", color: "#00AB4E" },
  { code: "DRL", name_en: "Disneyland Resort Line", name_zh: "迪士尼綫", color: "#F173AC" },
];

const parallelMetres = 120;
const leastBranchMetres = 300;

/** The line a route belongs to, by the Chinese name within its own ("港鐵荃灣綫 MTR Tsuen Wan Line (南行 Southbound)"). */
export function lineOfRoute({ tags }: OsmRelation): MtrLine | undefined {
  const name = tags?.name ?? "";
  // 南港島綫 contains 港島綫 and stands before it in the table, so the first that fits is the line.
  return mtrLines.find(({ name_zh }) => name.includes(name_zh));
}

/** One feature a line. Both directions and every branch are routes of their own; what they share is drawn once. */
export function decodeMtrLines(bytes: Uint8Array): Feature[] {
  const { routes } = decodeOverpass(bytes);
  return mtrLines.flatMap((line) => {
    const tracks = routes.filter((route) => lineOfRoute(route) === line).map(trackOf);
    const coordinates = withoutParallels(tracks);
    if (coordinates.length === 0) return [];
    return [{ type: "Feature", properties: { ...line }, geometry: { type: "MultiLineString", coordinates } }];
  });
}

/** The rails of a route, platforms and stops left out, cut at the frame and simplified to about 5 m. */
function trackOf({ members }: OsmRelation): Position[][] {
  const ways = members
    .filter(({ type, role }) => type === "way" && !role.startsWith("platform"))
    .map(({ geometry }) => (geometry ?? []).flatMap((point) => (point ? [[point.lon, point.lat]] : [])))
    .filter((way) => way.length > 1);
  const clipped = bboxClip({ type: "MultiLineString", coordinates: joinWays(ways) }, [...mapExtent]).geometry;
  return linesOf(simplify(clipped, { tolerance: 0.00005, highQuality: true }));
}

/** The longest track whole, then of each further one only the stretches that no earlier one runs beside. */
export function withoutParallels(tracks: Position[][][]): Position[][] {
  const longestFirst = tracks.toSorted((one, other) => metresOf(other) - metresOf(one));
  const kept: Position[][] = [];
  for (const track of longestFirst) {
    const fresh = kept.length === 0 ? track : track.flatMap((line) => stretchesApart(line, kept));
    kept.push(...fresh);
  }
  return kept;
}

/** Runs of vertices away from the kept lines, with the vertex before and after, so that a branch meets its trunk. */
function stretchesApart(line: Position[], kept: Position[][]): Position[][] {
  const isApart = line.map((position) => !isBeside(position, kept));
  const stretches: Position[][] = [];
  for (let start = isApart.indexOf(true); start >= 0;) {
    const end = isApart.indexOf(false, start);
    const afterLast = end < 0 ? line.length : end + 1;
    stretches.push(line.slice(Math.max(0, start - 1), afterLast));
    start = end < 0 ? -1 : isApart.indexOf(true, end);
  }
  return stretches.filter((stretch) => stretch.length > 1 && metresOf([stretch]) >= leastBranchMetres);
}

function isBeside(position: Position, kept: Position[][]): boolean {
  return kept.some(
    (coordinates) =>
      pointToLineDistance(
        position,
        { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } },
        { units: "meters" },
      ) < parallelMetres,
  );
}

function metresOf(coordinates: Position[][]): number {
  return length(
    { type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } },
    { units: "meters" },
  );
}
