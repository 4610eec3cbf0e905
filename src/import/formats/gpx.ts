import type { Position } from "geojson";
import { nameWithoutExtension } from "../file-name.ts";
import type { LayerBuilder } from "../layer-builder.ts";
import { readXml } from "../read-xml.ts";
import type { Format } from "./format.ts";

const fields = new Set(["name", "cmt", "desc", "type", "sym", "time", "ele", "src", "number"]);
const kinds = ["wpt", "rte", "trk"] as const;
type Kind = (typeof kinds)[number];

/** GPX 1.0 and 1.1: waypoints, routes and tracks are a layer each. */
export const gpx: Format = {
  id: "gpx",
  read: async (file, _others, context) => {
    context.reportCrs("wgs84", "format");
    const layers = new Map<Kind, LayerBuilder>();
    const layerOf = (kind: Kind): LayerBuilder => {
      const known = layers.get(kind) ?? context.layer(`${nameWithoutExtension(file.name)} (${kind})`);
      layers.set(kind, known);
      return known;
    };
    const path: string[] = [];
    let properties: [string, string][] = [];
    let position: Position = [];
    let lines: Position[][] = [];
    let number = 0;

    const geometryOf = (kind: Kind): unknown => {
      if (kind === "wpt") return { type: "Point", coordinates: position };
      // A receiver that was switched on and off again leaves segments of one point.
      const long = lines.filter(({ length }) => length > 1);
      const [line] = long.length > 0 ? long : lines;
      const isOne = long.length < 2;
      return isOne
        ? { type: "LineString", coordinates: line ?? [] }
        : { type: "MultiLineString", coordinates: long };
    };
    await readXml(file, context, {
      open: ({ name, attributes }) => {
        path.push(name);
        if (isKind(name)) [properties, lines] = [[], name === "rte" ? [[]] : []];
        if (name === "trkseg") lines.push([]);
        if (name === "wpt" || name === "rtept" || name === "trkpt")
          position = [numberOf(attributes["lon"]), numberOf(attributes["lat"])];
      },
      close: (name, text) => {
        path.pop();
        const outer = path.at(-1) ?? "";
        if (name === "ele" && text.trim() !== "")
          position = [position[0] ?? Number.NaN, position[1] ?? Number.NaN, Number(text)];
        if (isKind(outer) && fields.has(name)) properties.push([name, text.trim()]);
        if (name === "rtept" || name === "trkpt") lines.at(-1)?.push(position);
        if (!isKind(name)) return;
        number += 1;
        layerOf(name).add({ geometry: geometryOf(name), properties, where: { kind: "feature", number } });
      },
    });
  },
};

function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name);
}

function numberOf(text: string | undefined): number {
  return text === undefined || text.trim() === "" ? Number.NaN : Number(text);
}
