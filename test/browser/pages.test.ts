import {
  accessibilityFaults,
  expect,
  forgive,
  hashOf,
  openAtlas,
  overflowsSideways,
  panel,
  rowOfSearch,
  test,
  withoutMap,
} from "./driver.ts";

/** The pages that are printed for one site, measure or promise. */

for (const path of [
  "site/cyberport.html",
  "en/site/northern-metropolis.html",
  "hans/measure/amc-and-mec-works.html",
  "en/measure/knowing-more-about-it.html",
  "promise/promise-cyberport-5.html",
  "en/promise/promise-amc.html",
  "data.html",
  "en/data.html",
]) {
  test(`${path} breaks no rule, and no policy is broken by it`, async ({ page }) => {
    await page.goto(`./${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowsSideways(page)).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}

test("a link that was shared reads as a page, and one press opens the view that was shared", async ({
  page,
}) => {
  await openAtlas(page, "#site=cyberport&kind=park&lang=en&v=1");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
  expect(link).toContain("/en/site/cyberport.html#site=cyberport&kind=park&lang=en&v=1");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "Cyberport" })).toBeVisible();
  await page.getByRole("link", { name: "Open on the interactive map" }).click();
  await expect(panel(page, "site")).toBeVisible();
  expect(hashOf(page)).toContain("kind=park");
});

test("without scripts a page has its facts, its map and its sources, and leads to the site", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("./en/site/cyberport.html");
  await expect(page.getByRole("img", { name: "Map: Cyberport" })).toBeVisible();
  await page
    .getByRole("link", { name: /Source: .*paragraph/ })
    .first()
    .click();
  await expect(page.locator("#source-paper-2021")).toBeInViewport();
  await expect(page.getByRole("link", { name: "Open on the interactive map" })).toHaveAttribute(
    "href",
    "../../#site=cyberport&lang=en&v=1",
  );
  await context.close();
});

test("an address that is none is answered with a page that leads on", async ({ page, complaints }) => {
  const response = await page.goto("./en/site/no-such-place.html");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "找不到這一頁" })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("link", { name: "Open the Hong Kong Innovation Atlas" }).click();
  await expect(panel(page, "sites")).toBeVisible();
  forgive(complaints, /no-such-place/);
});

for (const folder of ["site/", "data", "en/", "/"])
  test(`${folder} is a folder, and answered as an address that is none`, async ({ request, baseURL }) => {
    const response = await request.get(`${baseURL}${folder}`);
    expect(response.status()).toBe(404);
  });

test("a text that another app shares is searched for, and leaves the address", async ({ page }) => {
  await withoutMap(page);
  await page.goto("./?title=&text=Cyberport&url=");
  await expect(rowOfSearch(page, "site", "cyberport")).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  expect(hashOf(page)).toContain("q=Cyberport");
});
