import { type Page, visit } from "./browser.ts";
import { isScript } from "./files.ts";
import type { Reaction } from "./inside/choices.ts";
import type { LongTask, Moments, Room } from "./inside/moments.ts";
import type { PageName, Sample } from "./sample.ts";
import type { Sent, Server } from "./server.ts";

/** Nearly thirty clicks, each when the map has come to rest. */
const longestReactionsMs = 300_000;

/** Where pages are opened, and the script that runs inside them. */
export interface Place {
  readonly server: Server;
  readonly inside: string;
}

/** How quickly the atlas answers. */
export interface Reactions {
  readonly sites: readonly Reaction[];
  readonly languages: readonly Reaction[];
  readonly months: readonly Reaction[];
  readonly clauses: readonly Reaction[];
  /** From the key to the map drawn to the end, flight and all. */
  readonly scenes: readonly Reaction[];
}

/** The room of the atlas's panels is left free on the other pages too, so that all draw the same view. */
export async function measureVisit(
  { server, inside }: Place,
  name: PageName,
  room: Room | null,
): Promise<{ readonly sample: Sample; readonly room: Room }> {
  server.takeSent();
  return visit(`${server.address}${pathOf(name, room)}`, inside, async (page) => {
    const moments = await page.evaluate(() => window.bench.moments);
    await page.waitForLoadState("networkidle");
    const longTasks = await page.evaluate(() => window.bench.longTasks);
    const early = new Set(await page.evaluate(pathsAskedBefore, moments.sites));
    const sent = server.takeSent().map((each) => ({ ...each, isEarly: early.has(each.path) }));
    return { sample: sampleOf(moments, longTasks, sent), room: moments.room };
  });
}

/** Runs in the page: what it had asked for by then; the rest is fetched when there is time. */
function pathsAskedBefore(time: number): string[] {
  return performance
    .getEntriesByType("resource")
    .filter(({ startTime }) => startTime <= time)
    .map(({ name }) => new URL(name).pathname);
}

export async function measureReactions({ server, inside }: Place): Promise<Reactions> {
  const act = async (page: Page): Promise<Reactions> => {
    await page.evaluate(() => window.bench.moments);
    await page.waitForLoadState("networkidle");
    return {
      sites: await page.evaluate(() => window.bench.timeSites(10)),
      languages: await page.evaluate(() => window.bench.timeLanguages(3)),
      months: await page.evaluate(() => window.bench.timeMonths(20)),
      clauses: await page.evaluate(() => window.bench.timeClauses()),
      scenes: await page.evaluate(() => window.bench.timeScenes(10)),
    };
  };
  return visit(`${server.address}/`, inside, act, longestReactionsMs);
}

function pathOf(name: PageName, room: Room | null): string {
  if (name === "atlas") return "/";
  const query = room ? `?room=${[room.top, room.right, room.bottom, room.left].join(",")}` : "";
  return `/bench/${name}/${name}.html${query}`;
}

/** A page is painted when its content stands and the browser has shown something of it. */
function sampleOf(
  moments: Moments,
  longTasks: readonly LongTask[],
  sent: readonly (Sent & { readonly isEarly: boolean })[],
): Sample {
  const { printed, everything, firstContentfulPaint, sites } = moments;
  const phase = printed ?? everything;
  if (phase === null) throw new Error("the page printed no list and picture before its scripts");
  return {
    usefulPaintMs: Math.max(phase, firstContentfulPaint),
    sitesMs: sites,
    longTasksMs: sum(longTasks.filter(({ start }) => start < sites).map(({ duration }) => duration)),
    scriptBytes: sum(sent.filter(({ path, isEarly }) => isEarly && isScript(path)).map(({ bytes }) => bytes)),
    totalBytes: sum(sent.map(({ bytes }) => bytes)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
