import type { Feature } from "geojson";
import { lineOfRoute } from "./mtr-lines.ts";
import { decodeOverpass } from "./overpass.ts";
import type { OsmNode } from "./overpass.ts";
import type { Step } from "./step.ts";

/** The order in which a station lists its lines. */
const lineOrder = ["EAL", "KTL", "TWL", "ISL", "SIL", "TKL", "TCL", "TML", "AEL", "DRL"];

interface Station {
  name: string;
  nodes: Set<OsmNode>;
  lines: Set<string>;
}

/** One point a station: the middle of the places where the trains of its lines stop. */
export function decodeMtrStations(bytes: Uint8Array): Feature[] {
  return stationsOf(bytes).map(({ name, nodes, lines }) => ({
    type: "Feature",
    properties: {
      name_en: name,
      name_zh: chineseName([...nodes], name),
      lines: lineOrder.filter((code) => lines.has(code)).join(","),
      interchange: lines.size > 1 ? 1 : 0,
    },
    geometry: {
      type: "Point",
      coordinates: [mean([...nodes].map(({ lon }) => lon)), mean([...nodes].map(({ lat }) => lat))],
    },
  }));
}

/** Names are the MTR Corporation's where the current layer knows the station; a new one brings OpenStreetMap's. */
export const keepKnownNames: Step = (features, current) => {
  const known = current("mtr_stations.geojson").features;
  return features.map((feature) => {
    const match = known.find(({ properties }) => properties?.name_en === feature.properties?.name_en);
    return match
      ? { ...feature, properties: { ...feature.properties, name_zh: match.properties?.name_zh } }
      : feature;
  });
};

function stationsOf(bytes: Uint8Array): Station[] {
  const { routes, nodes } = decodeOverpass(bytes);
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const stations = new Map<string, Station>();
  for (const route of routes) {
    const line = lineOfRoute(route)?.code;
    for (const { type, role, ref } of route.members) {
      const node = type === "node" && role.startsWith("stop") ? nodeById.get(ref) : undefined;
      const name = node?.tags?.["name:en"];
      if (line && node && name) callAt(stations, name, node, line);
    }
  }
  return [...stations.values()];
}

function callAt(stations: Map<string, Station>, name: string, node: OsmNode, line: string): void {
  const station = stations.get(name) ?? { name, nodes: new Set(), lines: new Set() };
  stations.set(name, { name, nodes: station.nodes.add(node), lines: station.lines.add(line) });
}

function chineseName(nodes: OsmNode[], name: string): string {
  const tags = nodes.find((node) => node.tags?.["name:zh-Hant"] ?? node.tags?.["name:zh"])?.tags;
  const chinese = tags?.["name:zh-Hant"] ?? tags?.["name:zh"];
  if (!chinese) throw new Error(`station "${name}" has no Chinese name`);
  return chinese;
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
