import * as v from "valibot";
import {
  areaUnits,
  type Drawing,
  longestDrawingName,
  longestNote,
  mostCorners,
  radiusLimits,
} from "./drawing.ts";

const lng = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.tuple([lng, lat]);
const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
const corners = (fewest: number) => v.pipe(v.array(position), v.minLength(fewest), v.maxLength(mostCorners));

const shape = v.variant("kind", [
  v.object({ kind: v.literal("point"), at: position }),
  v.object({ kind: v.literal("note"), at: position, text: cut(longestNote) }),
  v.object({ kind: v.literal("line"), corners: corners(2) }),
  v.object({ kind: v.literal("polygon"), corners: corners(3) }),
  v.object({
    kind: v.literal("circle"),
    centre: position,
    radiusMetres: v.pipe(v.number(), v.minValue(radiusLimits.least), v.maxValue(radiusLimits.greatest)),
  }),
]);

const drawing = v.object({
  id: v.pipe(v.string(), v.regex(/^drawing-[a-z]{1,40}$/)),
  name: cut(longestDrawingName),
  shape,
  style: v.object({
    colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
    width: v.pipe(v.number(), v.minValue(0.5), v.maxValue(20)),
    fillOpacity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  areaUnit: v.fallback(v.picklist(areaUnits), "ha"),
  isVisible: v.boolean(),
});

/** What any version of the atlas stored, or a link or a file brought; null when it is no drawing. */
export function parseDrawing(value: unknown): Drawing | null {
  const read = v.safeParse(drawing, value);
  return read.success ? read.output : null;
}
