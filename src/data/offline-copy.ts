import { allowScript } from "./trusted.ts";

/** Is notified about the copy on this device. */
export interface OfflineListener {
  /** Everything is stored: from now on no visit needs a network. */
  readonly onStored: () => void;
  /** A new version waits. `use` activates it and reloads the page; call it once the reader agrees. */
  readonly onNewVersion: (use: () => void) => void;
}

/**
 * Stores the atlas on this device by its service worker. Nothing happens where the browser has none, as in a private
 * window or on an address without encryption.
 * @param container asked for within: in a sandboxed frame the question itself may throw.
 */
export async function installOfflineCopy(
  container: () => ServiceWorkerContainer | undefined,
  listener: OfflineListener,
): Promise<void> {
  try {
    const workers = container();
    if (!workers) return;
    const address = new URL("sw.js", document.baseURI).href;
    allowScript(address, window.trustedTypes);
    const registration = await workers.register(address);
    watchForNew(workers, registration, listener);
    await workers.ready;
    const { active } = registration;
    if (!active) return;
    whenIn("activated", active, () => {
      active.postMessage({ type: "tidy" });
      listener.onStored();
    });
  } catch (error) {
    console.info("The atlas could not be stored for use without a network.", error);
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
  { onNewVersion }: OfflineListener,
): void {
  const use = (): void => {
    // The reader may have agreed in another tab.
    if (!registration.waiting) return location.reload();
    workers.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage({ type: "take-over" });
  };
  const reportInstalled = (worker: ServiceWorker | null): void => {
    const isFirst = registration.active === null;
    if (worker && !isFirst) whenIn("installed", worker, () => onNewVersion(use));
  };
  // The installation may have begun before this listener was added.
  reportInstalled(registration.waiting ?? registration.installing);
  registration.addEventListener("updatefound", () => reportInstalled(registration.installing));
}
