import { type DrawingKind, fewestCorners, type LngLat, mostCorners } from "./drawing.ts";

/** What the next corner would fall upon. */
export type Snap = "corner" | "edge";

/** A drawing while it is drawn or changed. It is the same for pointer, touch and keys. */
export interface Draft {
  readonly kind: DrawingKind;
  /** The drawing that is changed; null while a new one is drawn. */
  readonly drawing: string | null;
  /** One for a point, a note and the centre of a circle. */
  readonly corners: readonly LngLat[];
  /** Of a circle, once it is known. */
  readonly radiusMetres: number | null;
  /** The corner that the buttons work on. */
  readonly selected: number | null;
  /** Where the next corner would come: under the pointer, or at the crosshair. */
  readonly cursor: LngLat | null;
  readonly snap: Snap | null;
  /** A corner is on its way: what changes is no step yet. */
  readonly isDragging: boolean;
  /** Every corner is set: it waits to be stored. */
  readonly isFinished: boolean;
}

/** How corners are set, for one drawing after the other. */
export interface DrawOptions {
  /** Whether corners fall upon what lies near. */
  readonly snaps: boolean;
  readonly isSquare: boolean;
}

export const firstDrawOptions: DrawOptions = { snaps: true, isSquare: false };

export function newDraft(kind: DrawingKind): Draft {
  return {
    kind,
    drawing: null,
    corners: [],
    radiusMetres: null,
    selected: null,
    cursor: null,
    snap: null,
    isDragging: false,
    isFinished: false,
  };
}

/** Whether it could be stored as it is. */
export function isComplete({ kind, corners, radiusMetres }: Draft): boolean {
  return kind === "circle"
    ? corners.length === 1 && radiusMetres !== null
    : corners.length >= fewestCorners(kind);
}

/** A point, a note and the centre of a circle have one corner; the others have as many as can be handled. */
export function withCorner(draft: Draft, at: LngLat): Draft {
  const isOne = draft.kind !== "line" && draft.kind !== "polygon";
  if (isOne ? draft.corners.length > 0 : draft.corners.length >= mostCorners) return draft;
  const corners = [...draft.corners, at];
  return { ...draft, corners, isFinished: draft.kind === "point" || draft.kind === "note" };
}

export function withoutLastCorner(draft: Draft): Draft {
  return draft.corners.length > 0
    ? { ...draft, corners: draft.corners.slice(0, -1), radiusMetres: null }
    : draft;
}

export function withCornerMoved(draft: Draft, index: number, at: LngLat): Draft {
  return index in draft.corners ? { ...draft, corners: draft.corners.with(index, at) } : draft;
}

/** @param index Where the new corner stands among the others. */
export function withCornerInserted(draft: Draft, index: number, at: LngLat): Draft {
  if (draft.corners.length >= mostCorners) return draft;
  return { ...draft, corners: draft.corners.toSpliced(index, 0, at), selected: index };
}

/** As many corners stay as the kind needs. */
export function withoutSelected(draft: Draft): Draft {
  const { corners, selected, kind } = draft;
  if (selected === null || !canLoseCorner(draft)) return draft;
  const left = corners.toSpliced(selected, 1);
  return { ...draft, corners: left, selected: kind === "polygon" ? selected % left.length : null };
}

export function canLoseCorner({ kind, corners, selected }: Draft): boolean {
  const hasMany = kind === "line" || kind === "polygon";
  return hasMany && selected !== null && corners.length > fewestCorners(kind);
}

/** The edges between the corners, by the corners at their ends; that of a polygon back to its first one too. */
export function edgesOf({ kind, corners }: Draft): readonly (readonly [from: number, to: number])[] {
  if (kind !== "line" && kind !== "polygon") return [];
  const along = corners.slice(1).map((_, index) => [index, index + 1] as const);
  return kind === "polygon" && corners.length > 2 ? [...along, [corners.length - 1, 0] as const] : along;
}
