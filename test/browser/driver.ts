import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test as base } from "@playwright/test";

/** The one file that says "playwright": every story is told in these words. */

export { expect };
export type { Page };

interface Watched {
  /** Console errors and page errors that a story does not expect; it fails when one is left at the end. */
  readonly complaints: string[];
}

/** Every story fails on a console error, an uncaught error, or a request to another host. */
export const test = base.extend<Watched>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
      });
      page.on("pageerror", (error) => complaints.push(error.message));
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

/** Open the atlas at a link and wait until the panels stand; the map may still be a picture. */
export async function openAtlas(page: Page, hash = ""): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 20_000 });
}

/** Open and wait until the sites are really drawn. */
export async function openMap(page: Page, hash = ""): Promise<void> {
  await openAtlas(page, hash);
  await mapState(page, "ready");
}

/** Everything that is fetched after the first screen is there: from now on the page needs no network. */
export async function allFetched(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-rest", "here", { timeout: 45_000 });
}

export async function mapState(page: Page, state: "picture" | "ready" | "failed"): Promise<void> {
  await expect(page.locator("#map")).toHaveAttribute("data-state", state, { timeout: 45_000 });
}

export function panel(page: Page, kind: string) {
  return page.locator(`[data-panel="${kind}"]`);
}

/** A row of the search, by what it leads to. */
export function rowOfSearch(page: Page, kind: "place" | "site" | "measure" | "section", id: string) {
  return page.locator(`[role="option"][data-${kind}="${id}"]`).first();
}

export function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}

/** WCAG 2.2 A and AA with target sizes: the rules that are broken, with the elements that break them. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    // Links to panels are hashes, which the rule for skip links takes for places in the page.
    .options({ rules: { "target-size": { enabled: true }, "skip-link": { enabled: false } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

/** Does anything stick out of the window sideways? */
export async function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
