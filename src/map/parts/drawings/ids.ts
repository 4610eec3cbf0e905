export const drawingSource = "drawings";
export const draftSource = "draft";

const layer = (name: string): string => `${drawingSource}/${name}`;

export const drawingLayers = {
  fill: layer("fill"),
  casing: layer("casing"),
  line: layer("line"),
  point: layer("point"),
  label: layer("label"),
} as const;

/** What a pointer can meet. */
export const drawingTouchLayers: readonly string[] = [
  drawingLayers.fill,
  drawingLayers.line,
  drawingLayers.point,
  drawingLayers.label,
];
