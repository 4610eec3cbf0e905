import type { Position } from "geojson";
import type { Answer, Surroundings } from "./gazetteer.ts";

/** What the page can ask of the search worker. */
export type SearchCalls = {
  /** Fetches the data; nothing can be found before. */
  readonly open: { readonly payload: { readonly url: string }; readonly answer: null };
  readonly warm: { readonly payload: null; readonly answer: null };
  readonly find: { readonly payload: { readonly query: string }; readonly answer: Answer };
  readonly describe: {
    readonly payload: { readonly at: Position; readonly placeId: string | null };
    readonly answer: Surroundings;
  };
};
