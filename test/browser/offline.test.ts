import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { ServedFile } from "../../scripts/bench/files.ts";
import { serve } from "../../scripts/bench/server.ts";
import { storedFiles, versionOf } from "../../scripts/offline/stored-files.ts";
import { workerScript } from "../../scripts/offline/worker-script.ts";
import {
  allowHost,
  expect,
  hashOf,
  kit,
  mapState,
  type Page,
  panel,
  searchBox,
  test as base,
} from "./driver.ts";

/** The atlas without a network, and with a newer version: over a server whose files a story can change. */

/** Files of the build that another one has instead, by their paths in it. */
type Changes = Readonly<Record<string, string>>;

interface Published {
  /** Publish another build: the real one with some changes, under a version of its own. */
  readonly publish: (changes: Changes) => Promise<void>;
  /** Publish the kill switch in the place of the service worker. */
  readonly publishKillSwitch: () => Promise<void>;
}

const test = base.extend<Published & { server: { address: string; files: Map<string, ServedFile> } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off the pattern
  server: async ({}, use) => {
    const files = new Map<string, ServedFile>();
    // What is kept, and the worker that keeps it: the pages of subjects and their pictures are not asked for here.
    for (const path of [...(await storedFiles("dist")).map((file) => file.path), "sw.js"])
      files.set(`/${path}`, served(path, await readFile(join("dist", path))));
    const { address, close } = await serve(files);
    await use({ address, files });
    await close();
  },
  baseURL: async ({ server }, use) => use(`${server.address}/`),
  publish: async ({ server: { files } }, use) =>
    use(async (changes) => {
      const stored = (await storedFiles("dist")).map(({ path, sha256 }) => {
        const text = changes[path];
        return text === undefined ? { path, sha256 } : { path, sha256: sha256Of(text) };
      });
      const worker = await workerScript(versionOf(stored));
      for (const [path, text] of Object.entries({ ...changes, "sw.js": worker }))
        files.set(`/${path}`, served(path, Buffer.from(text)));
    }),
  publishKillSwitch: async ({ server: { files } }, use) =>
    use(async () => {
      files.set("/sw.js", served("sw.js", Buffer.from(await workerScript(null))));
    }),
});

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** As it is: to compress a build for each story takes longer than to send it to the same machine. */
function served(path: string, body: Buffer): ServedFile {
  const type = types[extname(path)] ?? "application/octet-stream";
  return { body, isGzip: false, type, etag: `"${sha256Of(body)}"` };
}

function sha256Of(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("base64");
}

test.use({ serviceWorkers: "allow" });

async function visitUntilKept(page: Page): Promise<void> {
  await page.goto("./#lang=en&v=1");
  await expect(page.locator("html")).toHaveAttribute("data-offline", "here", { timeout: 90_000 });
}

/** A build whose map does not start: what is kept, and which version, is the same question without it, at less cost. */
async function withoutMap(): Promise<Changes> {
  const scripts = (await readdir(join("dist", "assets"))).filter((name) => /^atlas-map-.*\.js$/.test(name));
  expect(scripts).toHaveLength(1);
  return { [`assets/${scripts[0]}`]: 'throw new Error("no map in this story");' };
}

async function withTitle(title: string): Promise<Changes> {
  const page = await readFile(join("dist", "index.html"), "utf8");
  return { "index.html": page.replace(/<title>[^<]*/, `<title>${title}`) };
}

test("after one visit the atlas opens, is read and answers without a network, and not one request fails", async ({
  page,
  context,
  complaints,
}) => {
  test.setTimeout(240_000);
  await visitUntilKept(page);
  await context.setOffline(true);
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  await page.reload();
  await mapState(page, "ready");
  await searchBox(page).fill("cyberport");
  await expect(page.locator('[role="option"][data-site="cyberport"]').first()).toBeVisible();
  const chosen = page.locator('[role="option"][aria-selected="true"]');
  await searchBox(page).fill("835000 822000");
  await expect(chosen).toContainText("22.33");
  await searchBox(page).fill("lek yuen");
  await expect(chosen).toHaveAttribute("data-place", "lek-yuen-estate");
  await page.keyboard.press("Enter");
  await expect(page.locator(".nearby-sentence")).toContainText("From Lek Yuen Estate");

  await page.evaluate(() => void (location.hash = "#lang=zh-Hant&v=1"));
  await page.locator('main [data-site="hsitp-loop"] a').click();
  await expect(panel(page, "site")).toBeVisible();
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.locator("main h2")).toContainText("Innovation and Technology Park");
  await page.getByRole("link", { name: "Figures" }).click();
  await expect(page.locator("[data-paper-row]")).toHaveCount(275);
  expect(hashOf(page)).toContain("view=paper");
  await mapState(page, "ready");
  for (const kind of ["measures", "promises", "land", "sources", "tours", "about"]) {
    await page.evaluate((hash) => void (location.hash = hash), `#view=${kind}&lang=en&v=1`);
    await expect(panel(page, kind).locator("h2").first()).toBeVisible();
  }
  await page.evaluate(() => void (location.hash = "#view=tours&lang=zh-Hans&v=1"));
  await panel(page, "tours").locator(kit.button).first().click();
  await expect(page.locator(".stage")).toHaveAttribute("data-scene", "opening");
  const [presenter] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(presenter.locator("#console-now")).toBeVisible();
  expect(failed).toEqual([]);
  await presenter.close();

  // The one thing that needs a network says so.
  await page.evaluate(() => void (location.hash = "#lang=en&v=1"));
  await searchBox(page).fill("sha tin wai");
  await page.getByRole("button", { name: "Search addresses for 'sha tin wai'" }).click();
  await expect(page.locator(".address-search [role=status]")).toContainText("there may be no network");
  allowHost(complaints, "www.map.gov.hk");
});

test("a new version waits, asks, never during a tour, and comes with a yes; another open tab stays as it is", async ({
  page,
  context,
  publish,
}) => {
  test.setTimeout(240_000);
  await publish(await withoutMap());
  await visitUntilKept(page);
  const other = await context.newPage();
  await other.goto("./#lang=en&v=1");
  await publish({ ...(await withoutMap()), ...(await withTitle("Second edition")) });
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
});

/** Runs in the page: the first page of the atlas as this tab gets it now. */
async function titleOfServed(): Promise<string> {
  const text = await (await fetch("index.html")).text();
  return /<title>[^<]*/.exec(text)?.[0] ?? "";
}

test("the kill switch deletes what was stored, and unregisters itself", async ({
  page,
  publish,
  publishKillSwitch,
}) => {
  await publish(await withoutMap());
  await visitUntilKept(page);
  await publishKillSwitch();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

test("where there is no service worker the atlas stands all the same", async ({ page, publish }) => {
  await publish(await withoutMap());
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined });
  });
  await page.goto("./#view=about&lang=en&v=1");
  await expect(panel(page, "about")).toContainText("not yet stored");
  await expect(page.locator("html")).toHaveAttribute("data-rest", "here", { timeout: 90_000 });
});
