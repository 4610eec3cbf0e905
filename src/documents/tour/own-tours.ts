import type { Tour } from "../../model/tour.ts";
import type { Documents } from "../documents.ts";
import { openDocuments } from "../open-documents.ts";
import { tourKind } from "./tour-kind.ts";

/** The tours that the reader made. */
export type OwnTours = Documents<Tour>;

export function openOwnTours(): Promise<OwnTours> {
  return openDocuments(tourKind);
}
