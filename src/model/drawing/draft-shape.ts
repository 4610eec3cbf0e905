import { distanceMetres, middleBetween, placeFrom } from "../geometry/drawn.ts";
import { type Draft, edgesOf, isComplete, newDraft } from "./draft.ts";
import {
  type Drawing,
  type DrawingShape,
  isSamePlace,
  type LngLat,
  radiusLimits,
  roundedPosition,
} from "./drawing.ts";

const eastDegrees = 90;

/** What is drawn so far; null while it is no shape yet. @param text Of a note. */
export function shapeOfDraft(draft: Draft, text = ""): DrawingShape | null {
  if (!isComplete(draft)) return null;
  const { kind, radiusMetres } = draft;
  const corners = draft.corners.map(roundedPosition);
  const [first] = corners;
  if (!first) return null;
  switch (kind) {
    case "point":
      return { kind, at: first };
    case "note":
      return { kind, at: first, text };
    case "line":
    case "polygon":
      return { kind, corners };
    case "circle":
      return radiusMetres === null ? null : { kind, centre: first, radiusMetres };
  }
}

/** By draft: the map and the tool both ask for it at every movement of the pointer. */
const withCursor = new WeakMap<Draft, DrawingShape | null>();

/** What it would be if the next corner came where the cursor is. The same draft gives the same object. */
export function shapeWithCursor(draft: Draft): DrawingShape | null {
  const known = withCursor.get(draft);
  if (known !== undefined) return known;
  const shape = nextShape(draft);
  withCursor.set(draft, shape);
  return shape;
}

function nextShape(draft: Draft): DrawingShape | null {
  const { kind, corners, cursor, drawing, isFinished } = draft;
  const isOnLast = isSamePlace(cursor, corners.at(-1));
  if (!cursor || isOnLast || drawing !== null || isFinished) return shapeOfDraft(draft);
  if (kind === "circle") {
    const [centre] = corners;
    return centre ? shapeOfDraft({ ...draft, radiusMetres: radiusTo(centre, cursor) }) : null;
  }
  const next = { ...draft, corners: [...corners, cursor] };
  const isLineSoFar = kind === "polygon" && next.corners.length === 2;
  return shapeOfDraft(isLineSoFar ? { ...next, kind: "line" } : next);
}

/** A drawing taken up again. */
export function draftOf({ id, shape }: Drawing): Draft {
  const draft = { ...newDraft(shape.kind), drawing: id };
  switch (shape.kind) {
    case "point":
    case "note":
      return { ...draft, corners: [shape.at] };
    case "line":
    case "polygon":
      return { ...draft, corners: shape.corners };
    case "circle":
      return { ...draft, corners: [shape.centre], radiusMetres: shape.radiusMetres };
  }
}

/** To a millimetre, within what can be measured. */
export function radiusTo(centre: LngLat, at: LngLat): number {
  return clampedRadiusMetres(distanceMetres(centre, at));
}

export function clampedRadiusMetres(metres: number): number {
  const { least, greatest } = radiusLimits;
  return Math.min(greatest, Math.max(least, Math.round(metres * 1_000) / 1_000));
}

/** What can be dragged. A middle becomes a corner when it is. */
export type Handle =
  | { readonly of: "corner"; readonly index: number; readonly at: LngLat }
  | { readonly of: "middle"; readonly index: number; readonly at: LngLat }
  | { readonly of: "rim"; readonly at: LngLat };

/** Those of corners last, which lie on top. The middles are left out while a drawing is begun. */
export function handlesOf(draft: Draft): readonly Handle[] {
  const { kind, corners, radiusMetres, drawing } = draft;
  const [centre] = corners;
  const rim: readonly Handle[] =
    kind === "circle" && centre && radiusMetres !== null
      ? [{ of: "rim", at: placeFrom(centre, radiusMetres, eastDegrees) }]
      : [];
  const middles =
    drawing === null
      ? []
      : edgesOf(draft).flatMap(([from, to]): Handle[] => {
          const [a, b] = [corners[from], corners[to]];
          return a && b ? [{ of: "middle", index: from + 1, at: middleBetween(a, b) }] : [];
        });
  return [...middles, ...rim, ...corners.map((at, index): Handle => ({ of: "corner", index, at }))];
}
