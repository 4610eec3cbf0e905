import { toWgs84From } from "../crs.ts";
import { nameWithoutExtension } from "../file-name.ts";
import { groupRings } from "../group-rings.ts";
import { ImportRefusal, type TakenCrs } from "../report.ts";
import { takeCrs } from "../take-crs.ts";
import { utf8File } from "../utf8-file.ts";
import type { Format, FormatContext } from "./format.ts";
import { firstPosition, isObject, nestingOf, parseOrRefuse } from "./geojson.ts";

type Json = Readonly<Record<string, unknown>>;

/** The JSON of ArcGIS servers: `attributes` and `x`/`y`, `points`, `paths` or `rings`. */
export const esriJson: Format = {
  id: "esri-json",
  read: async (file, _others, context) => {
    const text = (await (await utf8File(file, context)).blob.text()).replace(/^\uFEFF/, "");
    if (nestingOf(text) > context.budget.depth)
      throw new ImportRefusal("TOO-DEEP", String(context.budget.depth));
    const value = parseOrRefuse(text);
    const features = isObject(value) ? value["features"] : null;
    if (!isObject(value) || !Array.isArray(features)) throw new ImportRefusal("MALFORMED", "Esri JSON");
    if (value["exceededTransferLimit"] === true) context.tally.note({ kind: "more-on-server" });
    const crs = crsOf(value, features as unknown[], context);
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

function crsOf(collection: Json, features: readonly unknown[], { options }: FormatContext): TakenCrs {
  const geometries = features
    .filter(isObject)
    .flatMap(({ geometry }) => (isObject(geometry) ? [geometry] : []));
  const references = [collection["spatialReference"], geometries[0]?.["spatialReference"]];
  const reference = references.find(isObject);
  const { latestWkid, wkid, wkt } = reference ?? {};
  return takeCrs(options.crs, {
    codes: [latestWkid, wkid].filter((code) => typeof code === "number"),
    text: typeof wkt === "string" ? wkt : "",
    first: geometries.map((geometry) => firstPosition(geometryOf(geometry))).find(Boolean) ?? null,
  });
}

function geometryOf(value: unknown): unknown {
  if (!isObject(value)) return null;
  const { x, y, z, points, paths, rings } = value;
  if (x !== undefined) return { type: "Point", coordinates: typeof z === "number" ? [x, y, z] : [x, y] };
  if (Array.isArray(points)) return { type: "MultiPoint", coordinates: points };
  if (Array.isArray(paths)) return { type: "MultiLineString", coordinates: paths };
  return Array.isArray(rings) ? { type: "MultiPolygon", coordinates: groupRings(rings as unknown[]) } : null;
}
