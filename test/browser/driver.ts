import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test as base } from "@playwright/test";

/** The one file that says "playwright": every story is told in these words. */

/** For what the processor draws: many seconds on a small machine, with another story beside it. */
const slow = 90_000;

export { expect };
export type { Locator, Page };

interface Watched {
  /** Console errors and page errors that a story does not expect; it fails when one is left at the end. */
  readonly complaints: string[];
}

/** A window that a page opens is held before its first script; of what the page would do meanwhile Chromium complains. */
const heldBack = /execute 'open' on 'Window': The provided callback is no longer runnable/;

/** Every story fails on a console error, an uncaught error, or a request to another host. */
export const test = base.extend<Watched>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
      });
      page.on("pageerror", ({ message }) => {
        if (!heldBack.test(message)) complaints.push(message);
      });
      page.on("request", (request) => {
        if (baseURL && !/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL))
          complaints.push(`request to another host: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** The browser's own line about a request that the story itself had fail; everything else still counts. */
export function forgive(complaints: string[], request: RegExp): void {
  const left = complaints.filter(
    (line) => !(line.startsWith("Failed to load resource") && request.test(line)),
  );
  complaints.splice(0, complaints.length, ...left);
}

/** A host that the story asked by itself, with whatever the browser had to say about its answers. */
export function allowHost(complaints: string[], host: string): void {
  complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes(host)));
}

/**
 * Open the atlas at a link and wait until the panels stand, with the picture in the place of the map: drawing that by
 * the processor costs more than all the rest of a story.
 */
export async function openAtlas(page: Page, hash = ""): Promise<void> {
  await withoutMap(page);
  await visit(page, hash);
}

/** From now on the page gets no living map, however it is opened: the server of the stories keeps its script back. */
export async function withoutMap(page: Page): Promise<void> {
  await page.context().setExtraHTTPHeaders({ "X-Without-Map": "yes" });
}

/** Open with the living map on its way, for what may become of it. */
export async function openWithMap(page: Page, hash = ""): Promise<void> {
  await page.context().setExtraHTTPHeaders({});
  await visit(page, hash);
}

/** Open and wait until the sites are really drawn. */
export async function openMap(page: Page, hash = ""): Promise<void> {
  await openWithMap(page, hash);
  await mapState(page, "ready");
}

async function visit(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
}

/** Everything that is fetched once the map stands is there: from now on the page needs no network. */
export async function allFetched(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-rest", "here", { timeout: slow });
}

export async function mapState(page: Page, state: "picture" | "ready" | "failed"): Promise<void> {
  await expect(page.locator("#map")).toHaveAttribute("data-state", state, { timeout: slow });
}

/** What the kit draws, by the classes of its modules. */
export const kit = {
  button: ".button-module_main",
  textButton: ".button-module_text",
  callout: ".notice-module_callout",
  section: ".section-module_section",
  count: ".text-module_count",
  nothingFound: ".text-module_nothing-found",
  hint: ".field-module_hint",
  hidden: ".visually-hidden-module_hidden",
} as const;

export function panel(page: Page, kind: string) {
  return page.locator(`[data-panel="${kind}"]`);
}

/** The one search box; there are other boxes to choose from on the page. */
export function searchBox(page: Page) {
  return page.locator("#search");
}

/** A row of the search, by what it leads to. */
export function rowOfSearch(page: Page, kind: "place" | "site" | "measure" | "section", id: string) {
  return page.locator(`[role="option"][data-${kind}="${id}"]`).first();
}

export function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}

/** What axe looks at: part of the page, or by some rules only; otherwise everything. */
interface Looked {
  readonly parts?: readonly string[];
  readonly rules?: readonly string[];
}

/** WCAG 2.2 A and AA with target sizes: the rules that are broken, with the elements that break them. */
export async function accessibilityFaults(page: Page, { parts = [], rules }: Looked = {}): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const axe = new AxeBuilder({ page }).options({
    runOnly: rules ? { type: "rule", values: [...rules] } : { type: "tag", values: tags },
    // Links to panels are hashes, which the rule for skip links takes for places in the page.
    rules: rules ? {} : { "target-size": { enabled: true }, "skip-link": { enabled: false } },
    // To describe every element that is as it should be takes longer than to find that it is.
    resultTypes: ["violations"],
  });
  for (const part of parts) axe.include(part);
  // Without frames there is nothing to put together in a page of its own.
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

/** Does anything stick out of the window sideways? */
export async function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
