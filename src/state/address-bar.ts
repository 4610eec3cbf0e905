import { applyLink } from "./apply-link.ts";
import { panelKey } from "../model/choice/panel.ts";
import type { AtlasState, AtlasStore } from "./store.ts";
import { formatHash, parseHash, withCarried } from "../link/hash.ts";
import type { KnownIds } from "../link/field.ts";

/** What the address bar needs of a browser; passed in, so that it can be tried without one. `window` fits. */
export interface Browser {
  readonly location: { readonly hash: string };
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  readonly document: { getElementById(id: string): unknown };
  addEventListener(type: "popstate" | "hashchange", listener: () => void): void;
}

/**
 * Join store and address bar: the link is followed now and whenever the reader goes back, forward or edits it;
 * every later choice is written. The only writer of the hash.
 *
 * Choices one would go back over (panel, spot, language, filters) push an entry; camera, sort, search, radius,
 * month and the scenes of a tour rewrite it.
 * Following a link writes nothing, unless it was damaged on its way: then it is written as it should be. And what could not be read of it stays in the address until the next entry.
 */
export function connectAddressBar(store: AtlasStore, known: KnownIds, browser: Browser): void {
  /** The state that the current entry stands for, and the hash it was last seen with. */
  let shown = store.getState();
  let seen = "";
  let carried: readonly string[] = [];

  const applyHash = (): void => {
    const { hash } = browser.location;
    if (hash === seen) return; // a step back fires both popstate and hashchange
    seen = hash;
    if (isPlaceOnPage(hash, browser)) return;
    const link = parseHash(hash, known);
    carried = link.carried;
    shown = applyLink(store.getState(), link);
    store.setState(shown);
    if (link.isRepaired) writeEntry("replaceState", withCarried(formatHash(shown), carried));
  };

  const writeEntry = (how: "pushState" | "replaceState", hash: string): boolean => {
    if (hash !== browser.location.hash && !accepted(() => browser.history[how](null, "", hash))) return false;
    seen = browser.location.hash;
    return true;
  };

  /** An entry is left with the whole of what it showed, so that going back brings all of it back. */
  const pushed = (hash: string): boolean => {
    if (
      !writeEntry("replaceState", withCarried(formatHash(shown), carried)) ||
      !writeEntry("pushState", hash)
    )
      return false;
    carried = [];
    return true;
  };

  const write = (state: AtlasState): void => {
    const hash = formatHash(state);
    if (hash === formatHash(shown)) return;
    const isWritten = isStep(shown, state)
      ? pushed(hash)
      : writeEntry("replaceState", withCarried(hash, carried));
    if (isWritten) shown = state;
  };

  applyHash();
  store.subscribe(write);
  browser.addEventListener("popstate", applyHash);
  browser.addEventListener("hashchange", applyHash);
}

/** Whether more changed than what changes all the time. */
function isStep(before: AtlasState, after: AtlasState): boolean {
  if (after.stage && after.stage.tour === before.stage?.tour) return false;
  const { camera, sort, promiseSort, query, radiusMetres, month } = after;
  // An outline that moves on is the same outline; one that comes or goes is a step.
  const carried = before.carried && after.carried ? after.carried : before.carried;
  if (panelKey(before.panel) !== panelKey(after.panel)) return true;
  return (
    formatHash(after) !==
    formatHash({ ...before, camera, sort, promiseSort, query, radiusMetres, month, carried })
  );
}

/** Links within the page (`#panel`) are not ours to read. */
function isPlaceOnPage(hash: string, browser: Browser): boolean {
  return /^#[^=&]+$/.test(hash) && browser.document.getElementById(hash.slice(1)) !== null;
}

/** Browsers refuse more than about ten entries a second: the address then waits for the next change. */
function accepted(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "SecurityError") return false;
    throw error;
  }
}

/** In a frame the steps are those of the page around it: none is added. */
export function withoutSteps(browser: Browser): Browser {
  const { location, document, history } = browser;
  const replaceState: Browser["history"]["replaceState"] = (...entry) => history.replaceState(...entry);
  return {
    location,
    document,
    history: { pushState: replaceState, replaceState },
    addEventListener: (type, listener) => browser.addEventListener(type, listener),
  };
}
