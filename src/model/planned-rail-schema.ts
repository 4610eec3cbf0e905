import * as v from "valibot";
import { cites, id, text, whenSchema } from "./rows.ts";

/** The rows of geodata/planned-rail.json. Indicative: a line joins its stations, and none of them is surveyed. */

/** The number of a feature on the map and in links; it stays what it is when rows come and go. */
const featureId = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999));
const position = v.tuple([v.number(), v.number()]);
const metres = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Where a point comes from, in words and so that it can be checked. */
const basisSchema = v.variant("of", [
  /** Rounded to about 100 m. */
  v.object({ of: v.literal("rounded"), words: text }),
  /** A station in service, by the English name that the base map has. */
  v.object({ of: v.literal("base-map"), name: v.string(), words: text }),
  v.object({ of: v.literal("place"), id, words: text }),
  v.object({ of: v.literal("site"), id, words: text }),
  v.object({ of: v.literal("none"), words: text }),
]);

/** What the legend of the map says of it; the note names the newest day of the facts. */
export const railLegendSchema = v.object({ line: text, station: text, note: text });

export const railStationSchema = v.object({
  id,
  featureId,
  name: text,
  /** Null where the atlas has no point for it. */
  point: v.nullable(position),
  basis: basisSchema,
  inService: v.optional(v.literal(true)),
  outsideHongKong: v.optional(v.literal(true)),
  /** It lies beyond the extent of the map, where nothing is drawn. */
  beyondExtent: v.optional(v.literal(true)),
});

export const railLineSchema = v.object({
  id,
  featureId,
  /** A new line, or a new station on a line in service, of which nothing but the station is drawn. */
  kind: v.picklist(["line", "station"]),
  name: text,
  /** In order, from one end to the other. */
  stations: v.pipe(v.array(id), v.minLength(1)),
  /** Of a station on a line in service: the stations on either side. */
  between: v.optional(text),
  length: v.optional(v.object({ metres, inHongKongMetres: v.optional(metres), words: text })),
  target: whenSchema,
  /** How far it had come, and on which day that was so. */
  progress: v.object({ when: whenSchema, words: text }),
  cite: cites,
});
