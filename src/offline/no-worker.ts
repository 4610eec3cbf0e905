/// <reference lib="webworker" />
import { cacheNames } from "./version.ts";

/** The kill switch: published in the place of the service worker it takes away all that one has kept, and itself. */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

/** Open tabs go on with what they have; the next visit is one without a service worker. */
async function leave(): Promise<void> {
  const { isOurs } = cacheNames(self.registration.scope);
  await Promise.all((await caches.keys()).filter(isOurs).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
