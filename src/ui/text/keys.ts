import type { SourceKind } from "../../model/kinds.ts";
import type { Site } from "../../model/rows.ts";

export type Confidence = Site["confidence"];
export type SourceKindName = SourceKind;
