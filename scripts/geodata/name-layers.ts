import * as v from "valibot";

/** The layers of the base map that the gazetteer repeats, by the name of their file: the source its rows give. */
export const nameLayers = {
  places: "lands-department-place-names",
  mtr_stations: "openstreetmap-mtr-stations",
  districts: "home-affairs-department-districts",
} as const;
export type NameLayer = keyof typeof nameLayers;

const position = v.tuple([v.number(), v.number()]);
const rings = v.array(v.array(position));

/** A named feature of these layers; what else it says is left to the map. */
export const namedFeatureSchema = v.object({
  type: v.literal("Feature"),
  properties: v.object({ name_zh: v.string(), name_en: v.string() }),
  geometry: v.variant("type", [
    v.object({ type: v.literal("Point"), coordinates: position }),
    v.object({ type: v.literal("Polygon"), coordinates: rings }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(rings) }),
  ]),
});
export type NamedFeature = v.InferOutput<typeof namedFeatureSchema>;
