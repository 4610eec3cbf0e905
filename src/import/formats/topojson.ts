import { feature } from "topojson-client";
import type { GeoJsonProperties } from "geojson";
import type { GeometryObject, Topology } from "topojson-specification";
import { crsAbout, toWgs84From } from "../crs.ts";
import { type CrsId, type CrsReason, ImportRefusal } from "../report.ts";
import { utf8File } from "../utf8-file.ts";
import type { Format } from "./format.ts";
import { addFeature, firstPosition, isObject, nestingOf, parseOrRefuse } from "./geojson.ts";

/** TopoJSON: each of its objects is a layer. */
export const topojson: Format = {
  id: "topojson",
  read: async (file, _others, context) => {
    const text = await (await utf8File(file, context)).blob.text();
    if (nestingOf(text) > context.budget.depth)
      throw new ImportRefusal("TOO-DEEP", String(context.budget.depth));
    const topology = parseOrRefuse(text.replace(/^\uFEFF/, ""));
    if (!isTopology(topology)) throw new ImportRefusal("MALFORMED", "TopoJSON");
    const crs = crsOf(topology, context.options.crs);
    context.reportCrs(crs.id, crs.reason);
    const toWgs84 = await toWgs84From(crs.id);
    for (const [name, object] of Object.entries(topology.objects)) {
      const layer = context.layer(name, { toWgs84 });
      for (const [index, geometry] of geometriesOf(object).entries()) {
        const where = { kind: "feature", number: index + 1 } as const;
        const made = featureOf(topology, geometry);
        if (made) addFeature(layer, made, where);
        else context.tally.leaveOut("malformed", where);
        await context.checkpoint(file.blob.size);
      }
    }
  },
};

type Shape = GeometryObject<GeoJsonProperties>;

function geometriesOf(object: Shape): readonly Shape[] {
  if (object.type !== "GeometryCollection") return [object];
  return Array.isArray(object.geometries) ? object.geometries : [];
}

/** One feature at a time, so that a damaged one does not refuse the others; null where its arcs are not there. */
function featureOf(topology: Topology, geometry: Shape): Readonly<Record<string, unknown>> | null {
  try {
    // On its own a collection of geometries would be a list of features.
    const list = feature(topology, { type: "GeometryCollection", geometries: [geometry as GeometryObject] });
    return { ...list.features[0] };
  } catch {
    return null;
  }
}

/** Degrees are usual; other numbers can only be read where they lie about Hong Kong. */
function crsOf(topology: Topology, chosen: CrsId | undefined): { id: CrsId; reason: CrsReason } {
  if (chosen) return { id: chosen, reason: "chosen" };
  for (const object of Object.values(topology.objects))
    for (const geometry of geometriesOf(object)) {
      const first = firstPosition(featureOf(topology, geometry));
      if (!first) continue;
      const guess = crsAbout(...first).find((id) => id !== "wgs84");
      return guess ? { id: guess, reason: "values" } : { id: "wgs84", reason: "format" };
    }
  return { id: "wgs84", reason: "format" };
}

function isTopology(value: unknown): value is Topology {
  return (
    isObject(value) &&
    Array.isArray(value["arcs"]) &&
    isObject(value["objects"]) &&
    Object.values(value["objects"]).every((object) => isObject(object) && typeof object["type"] === "string")
  );
}
