/** Runs in every page before its own scripts: notes when things happened, in milliseconds since the navigation. */

export interface Moments {
  /** The first frame with the whole printed page in it; null on pages that print no list and picture. */
  readonly printed: number | null;
  /** When the browser showed its first text or picture. */
  readonly firstContentfulPaint: number;
  readonly sites: number;
  /** Everything is drawn; the atlas does not say. */
  readonly everything: number | null;
  /** The room that the panels leave to the map, as CSS pixels from each edge of the window. */
  readonly room: Room;
}

export interface Room {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

const noRoom: Room = { top: 0, right: 0, bottom: 0, left: 0 };

/** Start noting at once; the answer comes when the map has said that it is drawn, and is refused when it cannot be. */
export async function watchMoments(): Promise<Moments> {
  const [first, firstContentfulPaint, drawn] = await Promise.all([
    watchPrinted(),
    watchFirstPaint(),
    watchDrawn(),
  ]);
  return { printed: first?.time ?? null, firstContentfulPaint, room: first?.room ?? noRoom, ...drawn };
}

/** Tasks over 50 ms; the browser adds to the list a little after each. */
export function watchLongTasks(): readonly LongTask[] {
  const tasks: LongTask[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  return tasks;
}

function watchDrawn(): Promise<Pick<Moments, "sites" | "everything">> {
  const isComparison = location.pathname.startsWith("/bench/");
  return new Promise((resolve, reject) => {
    const times: { sites?: number; everything?: number } = {};
    const observer = new MutationObserver(() => {
      const map = document.getElementById("map")?.dataset;
      if (map?.["state"] === "failed") reject(new Error("the page says that its map failed"));
      if (map?.["state"] === "ready") times.sites ??= performance.now();
      if (map?.["drawn"] === "all") times.everything ??= performance.now();
      const { sites, everything = null } = times;
      if (sites === undefined || (isComparison && everything === null)) return;
      observer.disconnect();
      resolve({ sites, everything });
    });
    const attributeFilter = ["data-state", "data-drawn"];
    observer.observe(document, { subtree: true, childList: true, attributeFilter });
  });
}

function watchFirstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName("first-contentful-paint");
      if (entry) resolve(entry.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}

/** Looks once, in the first frame after the page was parsed. */
function watchPrinted(): Promise<{ time: number; room: Room } | null> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.readyState === "loading") {
        requestAnimationFrame(look);
        return;
      }
      const picture = document.querySelector("#picture svg a")?.closest("#picture");
      const row = document.querySelector("#app .link-row");
      if (picture && row) {
        const room = roomOf(picture);
        afterFrame(() => resolve({ time: performance.now(), room }));
      } else resolve(null);
    };
    requestAnimationFrame(look);
  });
}

function roomOf(element: Element): Room {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return { top, right: innerWidth - right, bottom: innerHeight - bottom, left };
}

/** Called in a frame: the next task after the browser has drawn it. */
export function afterFrame(done: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", done, { once: true });
  port1.start();
  port2.postMessage(null);
}
