import type { Site, SourceKind } from "../../model/rows.ts";

export type Confidence = Site["confidence"];
export type SourceKindName = SourceKind;
