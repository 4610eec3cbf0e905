import { nextFocus, type AtlasState, type AtlasStore } from "./store.ts";
import { formatHash, type KnownIds, type Linked, parseHash } from "./url.ts";

/** What the address bar needs of a browser; passed in, so that it can be tried without one. */
export interface Browser {
  readonly location: { readonly hash: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: "popstate" | "hashchange", listener: () => void): void;
}

/** What is shown while a link says nothing else; a link sets aside only what it names. */
const defaults: Pick<Linked, "panel" | "kinds" | "statuses" | "sort" | "query"> = {
  panel: { kind: "sites" },
  kinds: [],
  statuses: [],
  sort: "group",
  query: "",
};

/** Choices a reader would want to go back over; the rest (camera, sort, search) only rewrites the entry. */
const steps = ["panel", "language", "kinds", "statuses"] as const satisfies readonly (keyof Linked)[];

/**
 * Join store and address bar: the link is applied now and whenever the reader goes back, forward, or edits it;
 * every later choice is written. The only writer of the hash.
 */
export function connectAddressBar(store: AtlasStore, known: KnownIds, browser: Browser): void {
  let isApplying = false;
  const apply = (): void => {
    isApplying = true;
    applyLink(store, browser.location.hash, known);
    isApplying = false;
  };
  apply();
  write(browser, store.getState(), "replaceState");
  store.subscribe((state, before) => {
    if (isApplying || formatHash(state) === browser.location.hash) return;
    write(browser, state, steps.some((key) => state[key] !== before[key]) ? "pushState" : "replaceState");
  });
  browser.addEventListener("popstate", () => {
    if (formatHash(store.getState()) !== browser.location.hash) apply();
  });
}

function write(browser: Browser, state: AtlasState, how: "pushState" | "replaceState"): void {
  const hash = formatHash(state);
  if (hash !== browser.location.hash) browser.history[how](null, "", hash);
}

function applyLink(store: AtlasStore, hash: string, known: KnownIds): void {
  const { wish, unread, cut } = parseHash(hash, known);
  store.setState((state) => {
    const { camera, ...choices } = wish;
    return {
      ...defaults,
      ...choices,
      ...focusOf(state, wish),
      ...(camera && { camera }),
      notice: unread.length > 0 || cut ? { code: "link-unread", parts: unread, cut } : null,
    };
  });
}

/** A link's camera wins; a link with only a site asks the map to show that. */
function focusOf(state: AtlasState, { camera, panel }: Partial<Linked>): Partial<AtlasState> {
  if (camera) return { focus: nextFocus(state, { kind: "camera", camera }) };
  return panel?.kind === "site" ? { focus: nextFocus(state, { kind: "site", id: panel.id }) } : {};
}
