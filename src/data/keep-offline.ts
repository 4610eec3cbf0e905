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
 * @param container asked for within: in a sandboxed frame the question itself may throw.
 */
export async function keepOffline(
  container: () => ServiceWorkerContainer | undefined,
  news: OfflineNews,
): Promise<void> {
  try {
    const workers = container();
    if (!workers) return;
    const address = new URL("sw.js", document.baseURI).href;
    blessScript(address, window.trustedTypes);
    const registration = await workers.register(address);
    watchForNew(workers, registration, news);
    await workers.ready;
    const { active } = registration;
    if (!active) return;
    whenIn("activated", active, () => {
      active.postMessage({ type: "tidy" });
      news.onKept();
    });
  } catch (error) {
    console.info("The atlas is not kept for the time without a network.", error);
  }
}

function whenIn(state: ServiceWorkerState, worker: ServiceWorker, act: () => void): void {
  if (worker.state === state) return act();
  worker.addEventListener("statechange", () => whenIn(state, worker, act), { once: true });
}

/** The first version has nobody to wait for; each later one waits until it is asked to take over. */
function watchForNew(
  workers: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  { onNewVersion }: OfflineNews,
): void {
  const use = (): void => {
    // Another tab may have said yes already.
    if (!registration.waiting) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage({ type: "take-over" });
  };
  const follow = (worker: ServiceWorker | null): void => {
    const isFirst = registration.active === null;
    if (worker && !isFirst) whenIn("installed", worker, () => onNewVersion(use));
  };
  // It may have begun to come with the page itself, before anybody listened.
  follow(registration.waiting ?? registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}
