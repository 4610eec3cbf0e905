import type { Browser } from "../../src/state/address-bar.ts";

/** A window's history without a window: it writes hashes as browsers do and tells of every step twice. */
export interface FakeBrowser extends Browser {
  readonly entries: readonly string[];
  /** Each call, as "push #…" or "replace #…". */
  readonly calls: readonly string[];
  back(): void;
  forward(): void;
  /** The reader types or follows a hash. */
  visit(hash: string): void;
  refuse(isRefusing: boolean): void;
}

export function fakeBrowser(firstHash: string, elementIds: readonly string[] = []): FakeBrowser {
  const entries = [asWritten(firstHash)];
  const calls: string[] = [];
  const listeners: (() => void)[] = [];
  let at = 0;
  let isRefusing = false;
  const goTo = (place: number): void => {
    if (place < 0 || place >= entries.length) throw new Error(`the history has no entry ${place}`);
    at = place;
    for (const listener of listeners) listener();
  };
  const put = (name: string, place: number, hash: string): void => {
    if (isRefusing) throw new DOMException("too many calls", "SecurityError");
    calls.push(`${name} ${hash}`);
    entries.splice(place, name === "push" ? Infinity : 1, asWritten(hash));
    at = place;
  };
  return {
    entries,
    calls,
    location: {
      get hash() {
        return entries[at] ?? "";
      },
    },
    history: {
      pushState: (_data, _unused, hash) => put("push", at + 1, hash),
      replaceState: (_data, _unused, hash) => put("replace", at, hash),
    },
    document: { getElementById: (id) => (elementIds.includes(id) ? {} : null) },
    addEventListener: (_type, listener) => void listeners.push(listener),
    back: () => goTo(at - 1),
    forward: () => goTo(at + 1),
    visit: (hash) => {
      entries.splice(at + 1, Infinity, asWritten(hash));
      goTo(at + 1);
    },
    refuse: (refusing) => {
      isRefusing = refusing;
    },
  };
}

function asWritten(hash: string): string {
  return new URL(hash, "https://atlas.example/").hash;
}
