import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  accessibilityFaults,
  allowHost,
  expect,
  mapState,
  type Page,
  test as base,
  withoutMap,
} from "./driver.ts";

/** The atlas in a frame of another page, with and without an origin of its own. */

interface Host {
  /** Another origin, with a page that frames an address; more attributes of the frame behind a space. */
  readonly frameIn: (page: Page, address: string, attributes?: string) => Promise<void>;
}

const test = base.extend<Host>({
  frameIn: async ({ baseURL, complaints }, use) => {
    let body = "";
    const server = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html").end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(async (page, address, attributes = "") => {
      const source = new URL(address, baseURL).href.replaceAll("&", "&amp;");
      body = `<!doctype html><title>Host</title><iframe title="atlas" width="960" height="600" ${attributes} src="${source}"></iframe>`;
      await page.goto(`http://${host}/`);
    });
    allowHost(complaints, host);
    server.closeAllConnections();
    server.close();
  },
});

const framed = (page: Page) => page.frameLocator("iframe");

async function untilReady(page: Page): Promise<void> {
  await expect(framed(page).locator("#map")).toHaveAttribute("data-state", "ready", { timeout: 90_000 });
}

test("another page frames the atlas, scrolls over it, and is led to all of it", async ({ page, frameIn }) => {
  await frameIn(page, "embed.html#site=cyberport&lang=en&v=1");
  await untilReady(page);
  await expect(framed(page).locator('[data-panel="site"] h2')).toHaveText("Cyberport");
  const link = framed(page).locator(".embed-bar a");
  const before = await link.getAttribute("href");
  expect(before).toContain("/#");
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, -400);
  await expect(framed(page).locator(".maplibregl-cooperative-gesture-screen")).toContainText("Hold Ctrl");
  expect(await link.getAttribute("href")).toBe(before);
});

test("it works in a sandbox without an origin and without storage: map, search, panels", async ({
  page,
  frameIn,
}) => {
  await frameIn(page, "embed.html#lang=en&v=1", 'sandbox="allow-scripts"');
  await untilReady(page);
  await framed(page).locator("#search").fill("cyberport");
  await expect(framed(page).locator(".address-search")).toHaveCount(0);
  await framed(page).locator('[role="option"][data-site="cyberport"]').first().click();
  await expect(framed(page).locator('[data-panel="site"] h2')).toHaveText("Cyberport");
});

test("the map stands alone where the panel is left out", async ({ page, frameIn }) => {
  await withoutMap(page);
  await frameIn(page, "embed.html?panel=off#site=cyberport&lang=en&v=1");
  await expect(framed(page).locator(".embed-bar")).toBeVisible();
  await expect(framed(page).locator(".sheet")).toBeHidden();
  await expect(framed(page).locator(".credit")).toBeVisible();
});

test("no other page of the atlas lets itself be framed by a stranger", async ({ page, request, frameIn }) => {
  await withoutMap(page);
  await frameIn(page, "embed.html#lang=en&v=1");
  const policyOf = async (path: string): Promise<string> =>
    (await request.get(path)).headers()["content-security-policy"] ?? "";
  expect(await policyOf("./embed.html")).toContain("frame-ancestors *");
  for (const path of ["./", "./index.html", "./console.html"])
    expect(await policyOf(path)).toContain("frame-ancestors 'self'");
});

test("nothing is remembered in a frame, and nothing is amiss in it", async ({ page }) => {
  await page.goto("./embed.html#lang=en&v=1");
  await mapState(page, "ready");
  await page.getByRole("radio", { name: "繁體中文" }).check();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 240 });
  expect(await accessibilityFaults(page)).toEqual([]);
});
