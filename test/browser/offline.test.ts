import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFiles, type ServedFile } from "../../scripts/bench/files.ts";
import { serve } from "../../scripts/bench/server.ts";
import { storedFiles, versionOf } from "../../scripts/offline/stored-files.ts";
import { workerScript } from "../../scripts/offline/worker-script.ts";
import { expect, mapState, type Page, panel, searchBox, test as base, kit } from "./driver.ts";

/** The atlas without a network, and with a newer version: over a server whose files a story can change. */

interface Published {
  /** Publish another build: its files are those of a folder. */
  readonly publish: (folder: string) => Promise<void>;
}

const test = base.extend<Published & { server: { address: string; files: Map<string, ServedFile> } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off the pattern
  server: async ({}, use) => {
    const files = new Map(await readFiles("dist", ""));
    const { address, close } = await serve(files);
    await use({ address, files });
    await close();
  },
  baseURL: async ({ server }, use) => use(`${server.address}/`),
  publish: async ({ server: { files } }, use) =>
    use(async (folder) => {
      const next = await readFiles(folder, "");
      files.clear();
      for (const [path, file] of next) files.set(path, file);
    }),
});

test.use({ serviceWorkers: "allow" });

async function visitUntilKept(page: Page): Promise<void> {
  await page.goto("./#lang=en&v=1");
  await expect(page.locator("html")).toHaveAttribute("data-offline", "here", { timeout: 90_000 });
}

/** A build of the same with another title, and what it says its version is. */
async function otherBuild(title: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "build-"));
  await cp("dist", folder, { recursive: true });
  const page = await readFile(join(folder, "index.html"), "utf8");
  await writeFile(join(folder, "index.html"), page.replace(/<title>[^<]*/, `<title>${title}`));
  await writeFile(join(folder, "sw.js"), await workerScript(versionOf(await storedFiles(folder))));
  return folder;
}

test("after one visit the atlas opens and works without a network, and not one request fails", async ({
  page,
  context,
}) => {
  await visitUntilKept(page);
  await context.setOffline(true);
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.reload();
  await mapState(page, "ready");
  await searchBox(page).fill("cyberport");
  await expect(page.locator('[role="option"][data-site="cyberport"]').first()).toBeVisible();
  for (const kind of ["measures", "promises", "land", "paper", "sources", "tours", "about"]) {
    await page.evaluate((hash) => void (location.hash = hash), `#view=${kind}&lang=en&v=1`);
    await expect(panel(page, kind).locator("h2").first()).toBeVisible();
  }
  await page.evaluate(() => void (location.hash = "#view=tours&lang=zh-Hans&v=1"));
  await panel(page, "tours").locator(kit.button).first().click();
  await expect(page.locator(".stage")).toHaveAttribute("data-scene", "opening");
  const [presenter] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(presenter.locator("#console-now")).toBeVisible();
  expect(failed).toEqual([]);
});

test("a new version waits, asks, never during a tour, and comes with a yes; another open tab stays as it is", async ({
  page,
  context,
  publish,
}) => {
  await visitUntilKept(page);
  const other = await context.newPage();
  await other.goto("./#lang=en&v=1");
  const folder = await otherBuild("Second edition");
  await publish(folder);
  await page.goto("./#tour=the-whole-plan/2&lang=en&v=1");
  await page.reload();
  await expect(page.locator(".stage")).toBeVisible();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    await new Promise<void>((resolve) => {
      if (worker?.state === "installed") resolve();
      worker?.addEventListener("statechange", () => resolve());
    });
  });
  await expect(page.locator(".stage")).toBeVisible();
  await expect(page.locator('[data-notice="new-version"]')).toHaveCount(0);
  await page.keyboard.press("Escape");
  const notice = page.locator('[data-notice="new-version"]');
  await expect(notice).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(titleOfServed)).not.toContain("Second edition");
  // Nothing is asked meanwhile: the browser changes workers when the old one has nothing to do.
  await Promise.all([page.waitForEvent("load"), notice.locator(kit.textButton).click()]);
  expect(await page.evaluate(titleOfServed)).toContain("Second edition");
  // The other tab goes on with the version that it was opened with.
  expect(await other.evaluate(titleOfServed)).not.toContain("Second edition");
  expect(await other.evaluate(async () => (await caches.keys()).length)).toBe(2);
  await other.close();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-offline", "here", { timeout: 90_000 });
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await rm(folder, { recursive: true });
});

/** Runs in the page: the first page of the atlas as this tab gets it now. */
async function titleOfServed(): Promise<string> {
  const text = await (await fetch("index.html")).text();
  return /<title>[^<]*/.exec(text)?.[0] ?? "";
}

test("the kill switch deletes what was stored, and unregisters itself", async ({ page, publish }) => {
  await visitUntilKept(page);
  const folder = await mkdtemp(join(tmpdir(), "off-"));
  await cp("dist", folder, { recursive: true });
  await writeFile(join(folder, "sw.js"), await workerScript(null));
  await publish(folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await rm(folder, { recursive: true });
});

test("where there is no service worker the atlas stands all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
  });
  await page.goto("./#view=about&lang=en&v=1");
  await expect(panel(page, "about")).toContainText("not yet stored");
  await expect(page.locator("html")).toHaveAttribute("data-rest", "here", { timeout: 90_000 });
});
