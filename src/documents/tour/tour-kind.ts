import { type Tour, tourTextIn } from "../../model/tour.ts";
import type { Documents } from "../documents.ts";
import { openDocuments } from "../open-documents.ts";
import { copyOf, ownIdPrefix } from "../../model/own-tour.ts";
import type { DocumentKind } from "../document-kind.ts";
import { sanitizeTour } from "./sanitize-tour.ts";
import type { Knowledge } from "./tour-findings.ts";

/** What a stored tour names stays as it is: it is checked against the atlas where it is shown. */
const everythingIsKnown: Knowledge = { unreadIn: () => [], isSite: () => true, isCited: () => true };

/** A reader's own tour. */
export const tourKind: DocumentKind<Tour> = {
  name: "tour",
  idPrefix: ownIdPrefix,
  storage: { database: "atlas.own-tours", store: "tours", field: "tour", channel: "atlas.own-tours" },
  parse: (stored) => {
    const id = idOf(stored);
    const sanitized = sanitizeTour(stored, everythingIsKnown);
    return id !== null && sanitized.state === "opened" ? { ...sanitized.tour, id } : null;
  },
  serialise: (tour) => tour,
  titleIn: (tour, language) => tourTextIn(tour.title, language),
  copy: copyOf,
  file: {
    format: "hong-kong-innovation-atlas-tour",
    version: 1,
    extension: ".tour.json",
    untitled: "tour",
  },
};

function idOf(stored: unknown): string | null {
  if (typeof stored !== "object" || stored === null || !("id" in stored)) return null;
  return typeof stored.id === "string" ? stored.id : null;
}

/** The tours that the reader made. */
export type OwnTours = Documents<Tour>;

export function openOwnTours(): Promise<OwnTours> {
  return openDocuments(tourKind);
}
