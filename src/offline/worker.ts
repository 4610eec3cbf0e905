/// <reference lib="webworker" />
import { cacheNames, keyOf, type KeptFile, pathWithin, type Version } from "./version.ts";

/**
 * The service worker: after one visit the atlas needs no network. It keeps one version whole or not at all, waits with a
 * new one until a reader says yes, and goes on serving the old one to the tabs that were open then.
 */

declare const self: ServiceWorkerGlobalScope;
/** Written by the build. */
declare const version: Version;

const files: ReadonlyMap<string, KeptFile> = new Map(version.files.map((file) => [file.path, file]));
const { scope } = self.registration;
const names = cacheNames(scope);
const cacheName = names.own(version);
/** One address, one file, whatever a host says that its answers vary by. */
const asKept = { ignoreVary: true };
/** Which tabs were open when this version took over: kept with the version, for the worker is stopped now and then. */
const oldTabsKey = `${scope}?old-tabs`;

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", ({ data }: ExtendableMessageEvent) => {
  if ((data as { type?: unknown } | null)?.type === "take-over") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.headers.has("range")) return;
  const path = pathWithin(request.url, scope);
  // What is not kept is asked for as without us; files named by their content may be an older version's.
  if (path === null || (!files.has(path) && !/^(?:assets|fonts)\//.test(path))) return;
  if (request.mode === "navigate") event.waitUntil(forgetOldVersions());
  // A page that is opened now is one of this version, whoever opens it.
  event.respondWith(answer(path, request, request.mode === "navigate" ? "" : event.clientId));
});

/** All or nothing: when one file does not come this version is not there, and the one before stays as it is. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    version.files.map(async (file) => {
      const same = await caches.match(scope + keyOf(file), asKept);
      await cache.put(scope + keyOf(file), same ?? (await fetched(file)));
    }),
  );
}

/** What the page has just fetched is not fetched again, if it is what it should be. Pages may be changed by a host. */
async function fetched({ path, sha256 }: KeptFile): Promise<Response> {
  const integrity = path.endsWith(".html") ? "" : `sha256-${sha256}`;
  const ask = async (cache: RequestCache): Promise<Response> => {
    const response = await fetch(scope + path, { cache, integrity });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return plain(response);
  };
  if (!integrity) return ask("no-cache");
  return ask("default").catch(() => ask("reload"));
}

/** A host may lead from a page's file to its plain address; browsers refuse such an answer for a page. */
function plain(response: Response): Response {
  if (!response.redirected) return response;
  const { body, status, headers } = response;
  return new Response(body, { status, headers });
}

async function takeOver(): Promise<void> {
  const tabs = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const hasOlder = (await olderCaches()).length > 0;
  const ids = hasOlder ? tabs.map(({ id }) => id) : [];
  const cache = await caches.open(cacheName);
  await cache.put(oldTabsKey, new Response(JSON.stringify(ids)));
  await self.clients.claim();
  await forgetOldVersions();
}

async function answer(path: string, request: Request, tab: string): Promise<Response> {
  const own = files.get(path);
  const kept = async (): Promise<Response | undefined> =>
    own && (await caches.open(cacheName)).match(scope + keyOf(own), asKept);
  const isOld = tab !== "" && (await oldTabs()).includes(tab);
  const found = isOld
    ? ((await olderFile(path)) ?? (await kept()))
    : ((await kept()) ?? (await olderFile(path)));
  return found ?? fetch(request);
}

async function olderFile(path: string): Promise<Response | undefined> {
  for (const name of await olderCaches()) {
    const found = await (await caches.open(name)).match(scope + path, { ...asKept, ignoreSearch: true });
    if (found) return found;
  }
  return undefined;
}

/** The old versions go when the last tab that was open with one of them is closed. */
async function forgetOldVersions(): Promise<void> {
  const tabs = await Promise.all((await oldTabs()).map((id) => self.clients.get(id)));
  if (tabs.some((tab) => tab !== undefined)) return;
  // While another version is on its way its cache is no older one, and stays.
  if (self.registration.installing || self.registration.waiting) return;
  await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
}

async function oldTabs(): Promise<readonly string[]> {
  const kept = await (await caches.open(cacheName)).match(oldTabsKey);
  return kept ? ((await kept.json()) as readonly string[]) : [];
}

/** The newest first. */
async function olderCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => names.isOurs(name) && name !== cacheName).toReversed();
}
