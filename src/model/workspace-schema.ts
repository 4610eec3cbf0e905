import * as v from "valibot";
import { parseDrawing } from "./drawing/drawing-schema.ts";
import { type FeatureLook, geometryShapes, type LayerField, longestLayerName } from "./own-layer.ts";
import { type Workspace, workspaceIdPrefix } from "./workspace.ts";

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const field = v.object({
  name: v.string(),
  type: v.picklist(["text", "number", "boolean", "mixed", "empty"]),
});
const bounds = v.tuple([v.number(), v.number(), v.number(), v.number()]);

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const end = v.nullable(v.pipe(v.number(), v.finite()));

const condition = v.variant("is", [
  v.object({ field: v.string(), is: v.literal("containing"), text: v.string() }),
  v.object({ field: v.string(), is: v.picklist(["among", "not-among"]), values: v.array(v.string()) }),
  v.object({ field: v.string(), is: v.literal("between"), from: end, to: end }),
  v.object({
    field: v.string(),
    is: v.literal("not-in"),
    ranges: v.array(v.object({ from: end, below: end })),
  }),
]);

const colourBy = v.variant("kind", [
  v.object({
    kind: v.literal("category"),
    field: v.string(),
    classes: v.array(v.object({ value: v.string(), colour })),
    other: colour,
    counts: v.exactOptional(v.array(count)),
  }),
  v.pipe(
    v.object({
      kind: v.literal("number"),
      field: v.string(),
      breaks: v.array(v.pipe(v.number(), v.finite())),
      colours: v.array(colour),
      other: colour,
      counts: v.exactOptional(v.array(count)),
    }),
    v.check(({ breaks, colours }) => colours.length === breaks.length + 1),
    v.check(({ breaks }) => breaks.every((each, index) => index === 0 || each > (breaks[index - 1] ?? each))),
  ),
]);

const layer = v.object({
  id: v.pipe(v.string(), v.regex(/^layer-[a-z]{1,40}$/)),
  name: v.pipe(
    v.string(),
    v.transform((name) => name.slice(0, longestLayerName)),
  ),
  fileName: v.string(),
  importedAt: v.string(),
  featureCount: count,
  placelessCount: count,
  fields: v.array(field),
  shapes: v.array(v.picklist(geometryShapes)),
  bounds: v.nullable(bounds),
  hasLooks: v.boolean(),
  style: v.object({
    colour,
    width: v.pipe(v.number(), v.minValue(0.5), v.maxValue(20)),
    opacity: unit,
    usesLooks: v.boolean(),
    // Not yet in the first workspaces, nor is the filter; what cannot be read of them takes no layer along.
    colourBy: v.fallback(v.nullable(colourBy), null),
    labelField: v.fallback(v.nullable(v.string()), null),
  }),
  filter: v.fallback(v.array(condition), []),
  isVisible: v.boolean(),
});

const stored = v.object({
  id: v.pipe(v.string(), v.startsWith(workspaceIdPrefix)),
  layers: v.array(v.unknown()),
  // Not yet in the first workspaces.
  drawings: v.fallback(v.array(v.unknown()), []),
});

/** What any version of the atlas stored; null when it is no workspace. What cannot be read takes nothing else along. */
export function parseWorkspace(value: unknown): Workspace | null {
  const read = v.safeParse(stored, value);
  if (!read.success) return null;
  const { id, layers, drawings } = read.output;
  return {
    id,
    layers: layers.flatMap((each) => {
      const readLayer = v.safeParse(layer, each);
      return readLayer.success ? [readLayer.output] : [];
    }),
    drawings: drawings.flatMap((each) => parseDrawing(each) ?? []),
  };
}

const look = v.object({
  colour: v.fallback(v.nullable(colour), null),
  fill: v.fallback(v.nullable(colour), null),
  fillOpacity: v.fallback(v.nullable(unit), null),
  width: v.fallback(v.nullable(v.pipe(v.number(), v.finite())), null),
});
const rowsHead = v.object({ fields: v.array(field), looks: v.array(look) });

/** What a file of rows says before them: the fields, and the looks that the rows refer to; null when it is none. */
export function parseRowsHead(
  value: unknown,
): { readonly fields: readonly LayerField[]; readonly looks: readonly FeatureLook[] } | null {
  const read = v.safeParse(rowsHead, value);
  return read.success ? read.output : null;
}
