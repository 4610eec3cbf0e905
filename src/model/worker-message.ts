/** What a page can ask of one worker: by the name of each call, its payload, its answer, and what its progress tells. */
export type Calls = Readonly<
  Record<string, { readonly payload: unknown; readonly answer: unknown; readonly progress?: unknown }>
>;

export type CallName<C extends Calls> = keyof C & string;

/** From the page to its worker. Every later message about a request has the same `id`. */
export type ToWorker<C extends Calls = Calls> =
  | {
      [Name in CallName<C>]: {
        readonly kind: "request";
        readonly id: number;
        readonly name: Name;
        readonly payload: C[Name]["payload"];
      };
    }[CallName<C>]
  | { readonly kind: "cancel"; readonly id: number };

/** From the worker to its page. */
export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly value: unknown }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  /** `code` is what the reader may quote, such as SEARCH-404. */
  | { readonly kind: "failure"; readonly id: number; readonly code: string };
