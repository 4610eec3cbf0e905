import { describe, expect, it } from "vitest";
import {
  canLoseCorner,
  type Draft,
  edgesOf,
  isComplete,
  newDraft,
  withCorner,
  withCornerInserted,
  withCornerMoved,
  withoutLastCorner,
  withoutSelected,
} from "../../../src/model/drawing/draft.ts";
import {
  clampedRadiusMetres,
  draftOf,
  handlesOf,
  shapeOfDraft,
  shapeWithCursor,
} from "../../../src/model/drawing/draft-shape.ts";
import { drawingKinds, type LngLat, mostCorners } from "../../../src/model/drawing/drawing.ts";
import { drawing } from "../../fixtures/drawing.ts";

const a: LngLat = [114.1, 22.3];
const b: LngLat = [114.2, 22.3];
const c: LngLat = [114.2, 22.4];
const d: LngLat = [114.1, 22.4];
const withCorners = (draft: Draft, ...corners: readonly LngLat[]): Draft => corners.reduce(withCorner, draft);
const line = withCorners(newDraft("line"), a, b, c);
const square = withCorners(newDraft("polygon"), a, b, c, d);

describe("a draft", () => {
  it("is complete with as many corners as its kind needs, and not before", () => {
    const counts = drawingKinds.map((kind) =>
      [0, 1, 2, 3].map((count) => isComplete(withCorners(newDraft(kind), ...[a, b, c].slice(0, count)))),
    );
    expect(counts).toEqual([
      [false, true, true, true],
      [false, false, true, true],
      [false, false, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ]);
    expect(isComplete({ ...withCorners(newDraft("circle"), a), radiusMetres: 5 })).toBe(true);
  });

  it("of a point is finished with its one corner", () => {
    const point = withCorners(newDraft("point"), a, b);
    expect([point.corners, point.isFinished]).toEqual([[a], true]);
  });

  it("takes no more corners than can be handled", () => {
    const full: Draft = { ...newDraft("line"), corners: Array.from({ length: mostCorners }, () => a) };
    expect(withCorner(full, b)).toBe(full);
    expect(withCornerInserted(full, 1, b)).toBe(full);
  });

  it("gives back its last corner, and stays the same where there is none", () => {
    expect(withoutLastCorner(line).corners).toEqual([a, b]);
    const empty = newDraft("line");
    expect(withoutLastCorner(empty)).toBe(empty);
  });

  it("has a corner moved, inserted before another, and the selected one removed", () => {
    expect(withCornerMoved(line, 1, d).corners).toEqual([a, d, c]);
    expect(withCornerMoved(line, 3, d)).toBe(line);
    const inserted = withCornerInserted(line, 1, d);
    expect([inserted.corners, inserted.selected]).toEqual([[a, d, b, c], 1]);
    expect(withoutSelected(inserted).corners).toEqual([a, b, c]);
  });

  it("keeps as many corners as its kind needs", () => {
    const triangle = { ...withCorners(newDraft("polygon"), a, b, c), selected: 0 };
    expect([canLoseCorner(triangle), withoutSelected(triangle)]).toEqual([false, triangle]);
    expect(canLoseCorner({ ...square, selected: null })).toBe(false);
  });

  it("of an outline has an edge back to the first corner", () => {
    expect(edgesOf(square)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    expect(edgesOf(line)).toHaveLength(2);
    expect(edgesOf(newDraft("circle"))).toEqual([]);
  });
});

describe("the shape of a draft", () => {
  it("is none before it is complete, and rounded to a millimetre after", () => {
    expect(shapeOfDraft(withCorners(newDraft("polygon"), a, b))).toBeNull();
    const far = withCorners(newDraft("line"), a, [114.123456789123, 22.3]);
    expect(shapeOfDraft(far)).toEqual({ kind: "line", corners: [a, [114.12345679, 22.3]] });
  });

  it("includes where the next corner would come, while it is new", () => {
    const next = { ...withCorners(newDraft("polygon"), a), cursor: b };
    expect(shapeWithCursor(next)).toEqual({ kind: "line", corners: [a, b] });
    expect(shapeWithCursor({ ...withCorners(next, b), cursor: c })).toMatchObject({ kind: "polygon" });
    expect(shapeWithCursor({ ...square, cursor: a, drawing: "drawing-a" })).toMatchObject({
      corners: [a, b, c, d],
    });
    const circle = shapeWithCursor({ ...withCorners(newDraft("circle"), a), cursor: [114.11, 22.3] });
    expect(circle).toMatchObject({ kind: "circle", centre: a });
    expect(circle?.kind === "circle" && Math.round(circle.radiusMetres)).toBe(1030);
  });

  it("comes back as it was when a drawing is taken up again", () => {
    const shapes = [
      { kind: "point", at: a },
      { kind: "note", at: a, text: "" },
      { kind: "line", corners: [a, b] },
      { kind: "polygon", corners: [a, b, c] },
      { kind: "circle", centre: a, radiusMetres: 123.456 },
    ] as const;
    const again = shapes.map((shape) => shapeOfDraft(draftOf(drawing("drawing-a", { shape }))));
    expect(again).toEqual(shapes);
  });

  it("has a radius to a millimetre that can be measured", () => {
    expect([0, 12.34567, 1e9].map(clampedRadiusMetres)).toEqual([0.1, 12.346, 100_000]);
  });

  it("has handles: its corners, the middles of its edges once it is stored, and the rim of a circle", () => {
    const kinds = (draft: Draft): string =>
      handlesOf(draft)
        .map(({ of }) => of[0])
        .join("");
    expect(kinds(line)).toBe("ccc");
    expect(kinds({ ...square, drawing: "drawing-a" })).toBe("mmmmcccc");
    expect(kinds({ ...withCorners(newDraft("circle"), a), radiusMetres: 10 })).toBe("rc");
  });
});
