import { expect, hashOf, mapState, openAtlas, openMap, panel, test, kit } from "./driver.ts";

test("switching the language keeps panel, focus and place, and says so to the page", async ({ page }) => {
  await openAtlas(page, "#site=cyberport-5&lang=zh-Hant&v=1");
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-HK");
  await expect(panel(page, "site").locator("h2")).toHaveText("Cyberport 5");
  await expect(page.getByRole("radio", { name: "English" })).toBeFocused();
  expect(hashOf(page)).toContain("site=cyberport-5");
  expect(hashOf(page)).toContain("lang=en");
  await page.getByRole("radio", { name: "简体中文" }).check();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.locator(".page-header-title")).toHaveText("香港创科地图");
});

test("the first visit follows the browser's language", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await openAtlas(page);
  await expect(page.locator(".page-header-title")).toHaveText("Hong Kong Innovation Atlas");
  await context.close();
});

test("a link with a site opens at the site, and its address gives the same view in another browser", async ({
  page,
  browser,
}) => {
  await openMap(page, "#site=cyberport&lang=en&v=1");
  await expect(panel(page, "site").locator("h2")).toHaveText("Cyberport");
  await expect.poll(() => hashOf(page)).toMatch(/map=1[45][^/]*\/22\.26[^/]*\/114\.1[23]/);
  // Two maps at once would take one another's time.
  const address = page.url();
  await page.close();
  const context = await browser.newContext({ locale: "zh-HK" });
  const other = await context.newPage();
  await other.goto(address);
  await expect(panel(other, "site").locator("h2")).toHaveText("Cyberport");
  await mapState(other, "ready");
  expect(hashOf(other)).toBe(new URL(address).hash);
  await context.close();
});

test("back closes the last thing first, forward opens it again", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await page.locator('main [data-site="science-park"] a').click();
  await page.locator(`${kit.section} [data-measure="science-park-expansion-ongoing"] a`).last().click();
  await expect(panel(page, "measure")).toBeVisible();
  await page.goBack();
  await expect(panel(page, "site")).toBeVisible();
  await page.goBack();
  await expect(panel(page, "sites")).toBeVisible();
  await page.goForward();
  await expect(panel(page, "site").locator("h2")).toHaveText("Hong Kong Science Park");
});

test("a mangled link opens what can be read and names the rest in one notice", async ({ page }) => {
  await openAtlas(page, "#map=99e9/abc/<b>&site=atlantis&kind=%E0%A4%A&__proto__=1&lang=en&v=1");
  await expect(page.locator('[data-notice="link-unread"]')).toHaveCount(1);
  await expect(panel(page, "sites")).toBeVisible();
  await page.locator('[data-notice="link-unread"] button').click();
  await expect(page.locator('[data-notice="link-unread"]')).toHaveCount(0);
});

test.use({ viewport: { width: 1366, height: 768 } }); // the pixel positions below are of this window

test("pointing at a row lights the map's site, at the map the row; a click on the map opens the smallest site; the legend filters list and map", async ({
  page,
}) => {
  await openMap(page, "#map=14.46/22.41239/114.21455&lang=en&v=1");
  await page.mouse.move(850, 560);
  await expect(page.locator("main [data-lit]")).toHaveAttribute("data-site", /ststw-site|ma-liu-shui/);
  await page.locator('main [data-site="hsitp-loop"] a').hover();
  await expect(page.locator("main [data-lit]")).toHaveAttribute("data-site", "hsitp-loop");

  await page.mouse.click(850, 600);
  await expect(panel(page, "site").locator("h2")).toHaveText(
    "Sha Tin Sewage Treatment Works (existing site)",
  );

  await page.goBack();
  await page.locator(".legend summary").click();
  await page.locator(".legend").getByRole("button", { name: "Industry" }).click();
  await expect(page.locator("main [data-site]")).toHaveCount(
    await page.locator('main .rows [data-kind="industry"].status-sign').count(),
  );
  expect(hashOf(page)).toContain("kind=industry");
  await page.getByRole("button", { name: "Clear the filter" }).click();
  await expect(page.locator("main [data-site]")).toHaveCount(50);
});

test("the list sorts by name, hectares and date", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await page.getByRole("radio", { name: "Hectares" }).check();
  await expect(page.locator("main [data-site]").first()).toHaveAttribute("data-site", "northern-metropolis");
  await page.getByRole("radio", { name: "Name" }).check();
  await expect(page.locator("main [data-site]").first()).toContainText("AMC");
});

test("the theme is remembered", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await page.getByRole("button", { name: /Appearance/ }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.getByRole("button", { name: /Appearance/ }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
