import {
  type Draft,
  type DrawOptions,
  newDraft,
  type Snap,
  withCorner,
  withCornerInserted,
  withCornerMoved,
  withoutLastCorner,
  withoutSelected,
} from "../../model/drawing/draft.ts";
import { clampedRadiusMetres, draftOf, radiusTo } from "../../model/drawing/draft-shape.ts";
import { type Drawing, type DrawingKind, isSamePlace, type LngLat } from "../../model/drawing/drawing.ts";
import type { AtlasStore } from "../store.ts";

/** What is done to the drawing on the map, whether by pointer, touch or keys. */

export function chooseKind(store: AtlasStore, kind: DrawingKind): void {
  const { cursor } = store.getState().draft ?? newDraft(kind);
  store.setState({ draft: { ...newDraft(kind), cursor } });
}

export function editDrawing(store: AtlasStore, drawing: Drawing): void {
  // As when the tool opens: on a phone the map is what is drawn on.
  store.setState({ draft: draftOf(drawing), hover: null, sheet: "low" });
}

/** A corner where the cursor is, or at a place of its own. */
export function placeCorner(store: AtlasStore, at = store.getState().draft?.cursor ?? null): void {
  if (!at) return;
  change(store, (draft) => {
    const [centre] = draft.corners;
    if (draft.drawing !== null || draft.isFinished) return draft;
    if (draft.kind === "circle" && centre)
      return { ...draft, radiusMetres: radiusTo(centre, at), isFinished: true };
    return withCorner(draft, at);
  });
}

/** Of a circle whose centre is set. */
export function placeRadius(store: AtlasStore, metres: number): void {
  change(store, (draft) =>
    draft.kind === "circle" && draft.corners.length === 1
      ? { ...draft, radiusMetres: clampedRadiusMetres(metres), isFinished: draft.drawing === null }
      : draft,
  );
}

/** @returns false where there was none. */
export function takeBackCorner(store: AtlasStore): boolean {
  return change(store, (draft) => (draft.drawing === null ? withoutLastCorner(draft) : draft));
}

export function moveCorner(store: AtlasStore, index: number, at: LngLat, isDragging: boolean): void {
  change(store, (draft) => ({ ...withCornerMoved(draft, index, at), selected: index, isDragging }));
}

export function moveRim(store: AtlasStore, at: LngLat, isDragging: boolean): void {
  change(store, (draft) => {
    const [centre] = draft.corners;
    return centre ? { ...draft, radiusMetres: radiusTo(centre, at), isDragging } : draft;
  });
}

export function insertCorner(store: AtlasStore, index: number, at: LngLat, isDragging: boolean): void {
  change(store, (draft) => ({ ...withCornerInserted(draft, index, at), isDragging }));
}

export function selectCorner(store: AtlasStore, selected: number | null): void {
  change(store, (draft) => (draft.selected === selected ? draft : { ...draft, selected }));
}

export function deleteCorner(store: AtlasStore): boolean {
  return change(store, withoutSelected);
}

/** Nothing is dragged any more: what was dragged becomes a step. */
export function letGo(store: AtlasStore): void {
  change(store, (draft) => (draft.isDragging ? { ...draft, isDragging: false } : draft));
}

export function finishDraft(store: AtlasStore): void {
  change(store, (draft) => (draft.isFinished ? draft : { ...draft, isFinished: true }));
}

export function reportCursor(store: AtlasStore, cursor: LngLat | null, snap: Snap | null): void {
  change(store, (draft) =>
    isSamePlace(draft.cursor, cursor) && draft.snap === snap ? draft : { ...draft, cursor, snap },
  );
}

export function setDrawOptions(store: AtlasStore, options: Partial<DrawOptions>): void {
  store.setState(({ drawOptions }) => ({ drawOptions: { ...drawOptions, ...options } }));
}

/** @returns whether anything changed. */
function change(store: AtlasStore, step: (draft: Draft) => Draft): boolean {
  const { draft } = store.getState();
  const next = draft && step(draft);
  if (next === draft) return false;
  store.setState({ draft: next });
  return true;
}
