import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

/** A label as the back row reads it: one name and no more, in ink. */
export interface StageLabel {
  readonly text: ExpressionSpecification;
  readonly colour: string;
}

/**
 * A layer as it is drawn on the stage: a label that can be read from afar, and none that cannot.
 * @param textPixels the size of text on the stage.
 */
export function onStage(
  layer: LayerSpecification,
  label: StageLabel | undefined,
  textPixels: number,
): LayerSpecification {
  if (layer.type !== "symbol" || layer.layout?.["text-field"] === undefined) return layer;
  if (!label) return { ...layer, layout: { ...layer.layout, visibility: "none" } };
  return {
    ...layer,
    // From afar a size that grows with the zoom says nothing more.
    layout: { ...layer.layout, "text-size": textPixels, "text-field": label.text },
    paint: { ...layer.paint, "text-color": label.colour, "text-halo-width": 3 },
  };
}
