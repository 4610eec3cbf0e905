import type { WorkerLike } from "./worker-connection.ts";

/** What the page's Trusted Types policy needs of the browser. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
}

declare global {
  interface Window {
    /** Absent where the browser knows no Trusted Types. */
    readonly trustedTypes?: PolicyFactory;
  }
}

/** The script addresses that modules have allowed. */
const allowed = new Set<string>();

/**
 * A worker, of a page or of a service, starts from a plain address, which Trusted Types forbid. The default policy, of
 * which a page has one only, lets exactly the addresses of our own through; every other script address still throws.
 */
export function allowScript(scriptUrl: string, factory: PolicyFactory | undefined): void {
  const isFirst = allowed.size === 0;
  allowed.add(hrefOf(scriptUrl));
  if (!isFirst) return;
  factory?.createPolicy("default", {
    createScriptURL: (url) => {
      if (allowed.has(hrefOf(url))) return url;
      throw new TypeError(`not a script of the atlas: ${url}`);
    },
  });
}

function hrefOf(url: string): string {
  return new URL(url, document.baseURI).href;
}

/** Starts a worker of the atlas. @param url As the build names its file, relative to the page. */
export function startWorker(url: string): WorkerLike {
  const { href } = new URL(url, document.baseURI);
  // A sandboxed frame has no origin: it starts a worker only from code that the address itself contains.
  const address =
    self.origin === "null" ? `data:text/javascript,import${encodeURIComponent(JSON.stringify(href))}` : href;
  allowScript(address, window.trustedTypes);
  return new Worker(address, { type: "module" });
}
