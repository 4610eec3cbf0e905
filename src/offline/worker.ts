/// <reference lib="webworker" />
import { tabsAfterTakeover, searchOrder, type Tabs, unusedVersions } from "./tabs.ts";
import { cacheNames, cacheKeyOf, type OfflineFile, pathWithin, type Version } from "./version.ts";

/**
 * The service worker: after one visit the atlas needs no network. It keeps one version whole or not at all, waits with a
 * new one until a reader says yes, and goes on serving the old one to the tabs that were open then.
 */

declare const self: ServiceWorkerGlobalScope;
/** Written by the build, wherever it is named: named once. */
declare const version: Version;
const ownVersion = version;

const paths: ReadonlySet<string> = new Set(ownVersion.files.map(({ path }) => path));
const { scope } = self.registration;
const names = cacheNames(scope);
const cacheName = names.own(ownVersion);
/** One address, one file, whatever a host says that its answers vary by. */
const matchOptions = { ignoreVary: true };
/** Under this address of the version's cache stands which tab shows which version: the worker is stopped now and then. */
const tabsKey = `${scope}?tabs`;

self.addEventListener("install", (event) => event.waitUntil(storeAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event: ExtendableMessageEvent) => {
  const { type } = event.data as { readonly type?: unknown };
  if (type === "take-over") event.waitUntil(handOver());
  // A page that has started: those that it replaced are gone by now.
  if (type === "tidy") event.waitUntil(deleteOldVersions());
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || request.headers.has("range")) return;
  const path = pathWithin(request.url, scope);
  // Other requests go to the network; files named by their content may belong to an older version.
  if (path === null || (!paths.has(path) && !/^(?:assets|fonts)\//.test(path))) return;
  // A page that is opened now is one of this version, whoever opens it.
  event.respondWith(answer(path, request, request.mode === "navigate" ? "" : event.clientId));
});

/** All or nothing: when one file does not come this version is not there, and the one before stays as it is. */
async function storeAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(
    ownVersion.files.map(async (file) => {
      const same = await caches.match(scope + cacheKeyOf(file), matchOptions);
      await cache.put(scope + cacheKeyOf(file), same ?? (await fetchFile(file)));
    }),
  );
}

/** What the page has just fetched is not fetched again, if it is what it should be. Pages may be changed by a host. */
async function fetchFile({ path, sha256 }: OfflineFile): Promise<Response> {
  const integrity = path.endsWith(".html") ? "" : `sha256-${sha256}`;
  const ask = async (cache: RequestCache): Promise<Response> => {
    const response = await fetch(scope + path, { cache, integrity });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return withoutRedirect(response);
  };
  if (!integrity) return ask("no-cache");
  return ask("default").catch(() => ask("reload"));
}

/** A host may lead from a page's file to its plain address; browsers refuse such an answer for a page. */
function withoutRedirect(response: Response): Response {
  if (!response.redirected) return response;
  const { body, status, headers } = response;
  return new Response(body, { status, headers });
}

/** The open tabs are written down first, because the take-over reloads the tab that requested it under a new id. */
async function handOver(): Promise<void> {
  const written = await Promise.all((await olderVersions()).map(readTabs));
  // A cache in which nothing is written is what a broken installation left.
  const before = written.find((tabs) => tabs !== null) ?? null;
  await writeTabs(tabsAfterTakeover(before, cacheName, await openIds()));
  await self.skipWaiting();
}

/** Without a word from a reader a version takes over only when no tab is open with another one. */
async function takeOver(): Promise<void> {
  if (!(await readTabs(cacheName))) await writeTabs({ active: cacheName, older: {} });
  await self.clients.claim();
  await deleteOldVersions();
}

async function answer(path: string, request: Request, tab: string): Promise<Response> {
  const versions = [...(await olderVersions()).toReversed(), cacheName];
  for (const name of searchOrder(versions, await tabsNow(), tab)) {
    const found = await findIn(name, path);
    if (found) return found;
  }
  return fetch(request);
}

async function findIn(name: string, path: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(scope + path, { ...matchOptions, ignoreSearch: true });
}

/** While another version is on its way its cache is not one that nobody needs. */
async function deleteOldVersions(): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const old = unusedVersions(await olderVersions(), await tabsNow(), await openIds());
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function tabsNow(): Promise<Tabs> {
  return (await readTabs(cacheName)) ?? { active: cacheName, older: {} };
}

async function writeTabs(tabs: Tabs): Promise<void> {
  await (await caches.open(cacheName)).put(tabsKey, Response.json(tabs));
}

async function readTabs(name: string): Promise<Tabs | null> {
  const written = await (await caches.open(name)).match(tabsKey);
  return written ? ((await written.json()) as Tabs) : null;
}

/** Tabs, and the workers that they have started. */
async function openIds(): Promise<readonly string[]> {
  return (await self.clients.matchAll({ type: "all", includeUncontrolled: true })).map(({ id }) => id);
}

/** The newest first. */
async function olderVersions(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => names.isOurs(name) && name !== cacheName).toReversed();
}
