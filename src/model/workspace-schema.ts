import * as v from "valibot";
import { geometryShapes, longestLayerName } from "./own-layer.ts";
import { type Workspace, workspaceIdPrefix } from "./workspace.ts";

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const field = v.object({
  name: v.string(),
  type: v.picklist(["text", "number", "boolean", "mixed", "empty"]),
});
const bounds = v.tuple([v.number(), v.number(), v.number(), v.number()]);

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
    colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
    width: v.pipe(v.number(), v.minValue(0.5), v.maxValue(20)),
    opacity: unit,
    usesLooks: v.boolean(),
  }),
  isVisible: v.boolean(),
});

const stored = v.object({
  id: v.pipe(v.string(), v.startsWith(workspaceIdPrefix)),
  layers: v.array(v.unknown()),
});

/** What any version of the atlas stored; null when it is no workspace. A layer that cannot be read takes no other along. */
export function parseWorkspace(value: unknown): Workspace | null {
  const read = v.safeParse(stored, value);
  if (!read.success) return null;
  const { id, layers } = read.output;
  return {
    id,
    layers: layers.flatMap((each) => {
      const readLayer = v.safeParse(layer, each);
      return readLayer.success ? [readLayer.output] : [];
    }),
  };
}
