import { blessScript } from "./trusted.ts";

/** What is told of the copy on this machine. */
export interface OfflineNews {
  /** Everything is kept: from now on no visit needs a network. */
  readonly onKept: () => void;
  /** A new version is here and waits; call `use` when the reader says yes, and the page opens anew with it. */
  readonly onNewVersion: (use: () => void) => void;
}

/**
 * Keep the atlas on this machine, by its service worker. Where there is none, as in a private window or on an address
 * without encryption, nothing happens.
 */
export async function keepOffline(
  container: ServiceWorkerContainer | undefined,
  news: OfflineNews,
): Promise<void> {
  if (!container) return;
  const address = new URL("sw.js", document.baseURI).href;
  blessScript(address, window.trustedTypes);
  try {
    const registration = await container.register(address);
    watchForNew(container, registration, news);
    await container.ready;
    if (registration.active) whenActive(registration.active, news.onKept);
  } catch (error) {
    console.info("The atlas is not kept for the time without a network.", error);
  }
}

function whenActive(worker: ServiceWorker, act: () => void): void {
  if (worker.state === "activated") return act();
  worker.addEventListener("statechange", () => whenActive(worker, act), { once: true });
}

/** The first version has nobody to wait for; each later one waits until it is asked to take over. */
function watchForNew(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  { onNewVersion }: OfflineNews,
): void {
  const tell = (waiting: ServiceWorker): void =>
    onNewVersion(() => {
      container.addEventListener("controllerchange", () => location.reload(), { once: true });
      waiting.postMessage({ type: "take-over" });
    });
  if (registration.waiting && container.controller) tell(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && container.controller) tell(installing);
    });
  });
}
