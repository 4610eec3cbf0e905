import { mapExtent } from "../../src/model/mercator.ts";
import { parseJson } from "./geojson.ts";

interface Tagged {
  tags?: Record<string, string>;
}

export interface OsmNode extends Tagged {
  type: "node";
  id: number;
  lat: number;
  lon: number;
}

interface OsmMember {
  type: "node" | "way" | "relation";
  ref: number;
  role: string;
  /** Only members that are ways have it, and only those inside the box asked for. */
  geometry?: ({ lat: number; lon: number } | null)[];
}

export interface OsmRelation extends Tagged {
  type: "relation";
  id: number;
  members: OsmMember[];
}

const [west, south, east, north] = mapExtent;

/** Railway routes in the frame whose name says MTR, with the geometry of their ways, then the stops they call at. */
const mtrQuery =
  `[out:json][timeout:120];` +
  `relation["type"="route"]["route"~"^(subway|train|light_rail)$"]["name"~"MTR|港鐵"](${south},${west},${north},${east})->.routes;` +
  `.routes out geom;node(r.routes);out body;`;

export const overpassAddress = `https://overpass-api.de/api/interpreter?data=${encodeURIComponent(mtrQuery)}`;

/** An Overpass answer → its route relations and stop nodes. Throws where the server ran out of time or found nothing. */
export function decodeOverpass(bytes: Uint8Array): { routes: OsmRelation[]; nodes: OsmNode[] } {
  const answer = parseJson(new TextDecoder().decode(bytes));
  const { elements, remark } = (answer ?? {}) as { elements?: (OsmRelation | OsmNode)[]; remark?: string };
  if (remark?.includes("error")) throw new Error(`the Overpass server gave up: ${remark}`);
  if (!Array.isArray(elements)) throw new Error("not an Overpass answer: it has no list of elements");
  const routes = elements.filter((element) => element.type === "relation");
  if (routes.length === 0) throw new Error(`no MTR route among ${elements.length} elements`);
  return { routes, nodes: elements.filter((element) => element.type === "node") };
}
