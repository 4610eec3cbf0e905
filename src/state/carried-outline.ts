import type { Outlines } from "../model/atlas.ts";
import type { Drawing } from "../model/drawing/drawing.ts";
import { geometryOf } from "../model/geometry/drawn.ts";
import { type Ground, groundIn } from "../model/geometry/parts.ts";
import type { AtlasState } from "./store.ts";

/** By drawing, so that what follows from the outline is worked out once. */
const ofDrawings = new WeakMap<Drawing, Ground | null>();

/** The outline that is carried, where it lies by itself; null where there is none. */
export function outlineOfCarried(
  { carried, carriedOutline, drawings }: Pick<AtlasState, "carried" | "carriedOutline" | "drawings">,
  outlines: Outlines,
): Ground | null {
  switch (carried?.of.kind) {
    case "site":
      return groundIn(outlines.get(carried.of.id) ?? null);
    case "drawing": {
      const { id } = carried.of;
      const drawing = drawings.find((each) => each.id === id);
      return drawing ? groundOfDrawing(drawing) : null;
    }
    case "own":
      return carriedOutline;
    default:
      return null;
  }
}

function groundOfDrawing(drawing: Drawing): Ground | null {
  const known = ofDrawings.get(drawing);
  if (known !== undefined) return known;
  const ground = groundIn(geometryOf(drawing));
  ofDrawings.set(drawing, ground);
  return ground;
}
