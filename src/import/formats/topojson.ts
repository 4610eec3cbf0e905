import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import type { GeoJsonProperties } from "geojson";
import { toWgs84From } from "../crs.ts";
import { ImportRefusal } from "../report.ts";
import type { Format } from "./format.ts";
import { addFeature, isObject, nestingOf, parseOrRefuse } from "./geojson.ts";

/** TopoJSON: each of its objects is a layer. */
export const topojson: Format = {
  id: "topojson",
  read: async (file, _others, context) => {
    const text = await file.blob.text();
    if (nestingOf(text) > context.budget.depth)
      throw new ImportRefusal("TOO-DEEP", String(context.budget.depth));
    const topology = parseOrRefuse(text.replace(/^\uFEFF/, ""));
    if (!isTopology(topology)) throw new ImportRefusal("MALFORMED", "TopoJSON");
    const crs = context.options.crs ?? "wgs84";
    context.reportCrs(crs, context.options.crs ? "chosen" : "format");
    const toWgs84 = await toWgs84From(crs);
    for (const [name, object] of Object.entries(topology.objects)) {
      const layer = context.layer(name, { toWgs84 });
      const geometries = object.type === "GeometryCollection" ? object.geometries : [object];
      for (const [index, geometry] of geometries.entries()) {
        const where = { kind: "feature", number: index + 1 } as const;
        const made = featureOf(topology, geometry);
        if (made) addFeature(layer, made, where);
        else context.tally.leaveOut("malformed", where);
        await context.checkpoint(file.blob.size);
      }
    }
  },
};

/** One feature at a time, so that a damaged one does not refuse the others; null where its arcs are not there. */
function featureOf(
  topology: Topology,
  geometry: GeometryObject<GeoJsonProperties>,
): Readonly<Record<string, unknown>> | null {
  try {
    return { ...feature(topology, geometry as GeometryObject) };
  } catch {
    return null;
  }
}

function isTopology(value: unknown): value is Topology {
  return (
    isObject(value) &&
    Array.isArray(value["arcs"]) &&
    isObject(value["objects"]) &&
    Object.values(value["objects"]).every((object) => isObject(object) && typeof object["type"] === "string")
  );
}
