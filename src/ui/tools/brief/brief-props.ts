import type { Geometry } from "geojson";
import type { Outlines } from "../../../model/atlas.ts";
import type { FeatureRef } from "../../../model/feature-ref.ts";

export interface BriefProps {
  readonly name: string;
  /** What it is itself, which is left out. */
  readonly self: FeatureRef | null;
  readonly shapeOf: (outlines: Outlines) => Geometry | null;
  /** Equal exactly when the shape is. */
  readonly shapeKey: unknown;
}
