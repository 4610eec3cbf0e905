import { tourFileName, tourFileText } from "../../../documents/tour/write-tour-file.ts";
import type { Language } from "../../../model/localised.ts";
import { saidIn, type Tour } from "../../../model/tour.ts";
import { downloadText } from "../../download.ts";

/** Hand the reader the tour as a file. */
export function exportTour(tour: Tour, language: Language): void {
  downloadText(tourFileName(saidIn(tour.title, language)), "application/json", tourFileText(tour));
}
