import type { Position } from "geojson";
import type { Answer, Surroundings } from "./gazetteer.ts";

/** What the page asks of the search worker, and what comes back under the same number. */
export type Question =
  | { readonly serial: number; readonly ask: "open"; readonly url: string }
  | { readonly serial: number; readonly ask: "warm" }
  | { readonly serial: number; readonly ask: "find"; readonly query: string }
  | {
      readonly serial: number;
      readonly ask: "describe";
      readonly at: Position;
      readonly placeId: string | null;
    };

export type Reply =
  | { readonly serial: number; readonly answer: Answer | Surroundings | null }
  /** A code that the reader may quote, such as SEARCH-404; the data did not come, or a question could not be answered. */
  | { readonly serial: number; readonly fault: string; readonly isClosed: boolean };
