import { crsAbout, crsOfEpsg, toWgs84From } from "../crs.ts";
import { nameWithoutExtension } from "../file-name.ts";
import { type CrsId, type CrsReason, ImportRefusal } from "../report.ts";
import type { Format, FormatContext } from "./format.ts";
import { isObject, nestingOf, parseOrRefuse } from "./geojson.ts";

type Json = Readonly<Record<string, unknown>>;

/** The JSON of ArcGIS servers: `attributes` and `x`/`y`, `points`, `paths` or `rings`. */
export const esriJson: Format = {
  id: "esri-json",
  read: async (file, _others, context) => {
    const text = (await file.blob.text()).replace(/^\uFEFF/, "");
    if (nestingOf(text) > context.budget.depth)
      throw new ImportRefusal("TOO-DEEP", String(context.budget.depth));
    const value = parseOrRefuse(text);
    const features = isObject(value) ? value["features"] : null;
    if (!isObject(value) || !Array.isArray(features)) throw new ImportRefusal("MALFORMED", "Esri JSON");
    const first = (features as unknown[]).find(isObject);
    const crs = crsOf(value, first, context);
    context.reportCrs(crs.id, crs.reason, crs.name);
    const layer = context.layer(nameWithoutExtension(file.name), { toWgs84: await toWgs84From(crs.id) });
    for (const [index, feature] of (features as unknown[]).entries()) {
      const where = { kind: "feature", number: index + 1 } as const;
      if (isObject(feature))
        layer.add({
          geometry: geometryOf(feature["geometry"]),
          properties: isObject(feature["attributes"]) ? Object.entries(feature["attributes"]) : [],
          where,
        });
      else context.tally.leaveOut("malformed", where);
      await context.checkpoint(file.blob.size);
    }
  },
};

function crsOf(
  collection: Json,
  first: Json | undefined,
  { options }: FormatContext,
): { id: CrsId; reason: CrsReason; name: string } {
  if (options.crs) return { id: options.crs, reason: "chosen", name: "" };
  const geometry = first && isObject(first["geometry"]) ? first["geometry"] : null;
  const reference = [collection["spatialReference"], geometry?.["spatialReference"]].find(isObject);
  const code = reference?.["latestWkid"] ?? reference?.["wkid"];
  if (typeof code === "number") {
    const id = crsOfEpsg(code);
    if (!id) throw new ImportRefusal("UNKNOWN-CRS", String(code));
    return { id, reason: "named", name: `EPSG:${code}` };
  }
  const [x, y] = [geometry?.["x"], geometry?.["y"]];
  const [guess] = typeof x === "number" && typeof y === "number" ? crsAbout(x, y) : [];
  return { id: guess ?? "wgs84", reason: guess ? "values" : "assumed", name: "" };
}

function geometryOf(value: unknown): unknown {
  if (!isObject(value)) return null;
  const { x, y, z, points, paths, rings } = value;
  if (x !== undefined) return { type: "Point", coordinates: typeof z === "number" ? [x, y, z] : [x, y] };
  if (Array.isArray(points)) return { type: "MultiPoint", coordinates: points };
  if (Array.isArray(paths)) return { type: "MultiLineString", coordinates: paths };
  return Array.isArray(rings) ? polygonsOf(rings as unknown[]) : null;
}

/** Esri writes outer rings clockwise and holes the other way; a hole belongs to the outer ring before it. */
function polygonsOf(rings: readonly unknown[]): unknown {
  const polygons: unknown[][] = [];
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last && ringArea(ring) > 0) last.push(ring);
    else polygons.push([ring]);
  }
  return { type: "MultiPolygon", coordinates: polygons };
}

/** The signed area of a ring in the units of its coordinates, positive where it runs counter-clockwise; 0 for what is no ring. */
function ringArea(ring: unknown): number {
  if (!Array.isArray(ring)) return 0;
  let sum = 0;
  for (let index = 0; index < ring.length; index += 1) {
    const [ax, ay] = positionAt(ring, index);
    const [bx, by] = positionAt(ring, (index + 1) % ring.length);
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

function positionAt(ring: readonly unknown[], index: number): readonly [number, number] {
  const position = ring[index];
  return Array.isArray(position) ? [Number(position[0]), Number(position[1])] : [0, 0];
}
