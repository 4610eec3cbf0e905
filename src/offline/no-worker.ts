/// <reference lib="webworker" />
import { cacheNames } from "./version.ts";

/** The kill switch: published in place of the service worker, it deletes everything that one stored, and itself. */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(uninstall()));

/** Open tabs go on with what they have; the next visit is one without a service worker. */
async function uninstall(): Promise<void> {
  const { isOurs } = cacheNames(self.registration.scope);
  await Promise.all((await caches.keys()).filter(isOurs).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
