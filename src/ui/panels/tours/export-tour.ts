import { documentFileName, documentFileText } from "../../../documents/document-file.ts";
import { tourKind } from "../../../documents/tour/tour-kind.ts";
import type { Language } from "../../../model/localised.ts";
import type { Tour } from "../../../model/tour.ts";
import { downloadText } from "../../download.ts";

/** Downloads the tour as a file that the atlas can open again. */
export function exportTour(tour: Tour, language: Language): void {
  const name = documentFileName(tourKind, tour, language);
  downloadText(name, "application/json", documentFileText(tourKind, tour));
}
