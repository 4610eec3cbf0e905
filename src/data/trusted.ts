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

/**
 * MapLibre starts its worker from a plain address, which Trusted Types forbid. The default policy lets exactly
 * that one address through; every other script address still throws.
 */
export function blessWorker(workerUrl: string, factory: PolicyFactory | undefined): void {
  const allowed = new URL(workerUrl, document.baseURI).href;
  factory?.createPolicy("default", {
    createScriptURL: (url) => {
      if (new URL(url, document.baseURI).href === allowed) return url;
      throw new TypeError(`not a script of the atlas: ${url}`);
    },
  });
}
