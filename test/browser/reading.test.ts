import { expect, kit, openAtlas, panel, test } from "./driver.ts";

test("the list and a picture with every drawn site are there without scripts, and all of it can be read", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.locator("main [data-site]")).toHaveCount(50);
  await expect(page.locator("#picture a[data-site]")).toHaveCount(45);
  await page.locator('main [data-site="ma-liu-shui-88ha"] a').click();
  await expect(page).toHaveURL(/\/site\/ma-liu-shui-88ha\.html$/);
  const site = page.getByRole("article");
  await expect(site.locator('[data-fact="stated"]')).toContainText("88");
  await expect(site).toContainText("示意輪廓");
  await context.close();
});

test("Ma Liu Shui reads: stated, drawn, difference, promise, what happened since, parts and neighbours", async ({
  page,
}) => {
  await openAtlas(page);
  await page.locator('main [data-site="ma-liu-shui-88ha"] a').click();
  const site = panel(page, "site");
  await expect(site.locator("h2")).toHaveText("馬料水填海及沙田污水處理廠騰出用地");
  await expect(site.locator('[data-fact="stated"]')).toContainText("88");
  await expect(site.locator('[data-fact="drawn"]')).toContainText("85.1");
  await expect(site.locator('[data-fact="difference"]')).toContainText("3.3%");
  await expect(site).toContainText("文件沒有列出日期");
  await expect(site.locator('[data-site="ma-liu-shui-reclamation"]').first()).toBeVisible();
  await expect(site.locator('[data-site="ststw-site"]').first()).toBeVisible();
  await expect(site.locator(".event-row").first()).toBeVisible();
  await expect(site.locator('[data-site="science-park"]')).toBeVisible();
});

test("a number's chip opens its citation: paragraph, publisher, date", async ({ page }) => {
  await openAtlas(page, "#site=ma-liu-shui-88ha&lang=zh-Hant&v=1");
  await page.locator('[data-fact="stated"] .chip').click();
  const card = page.locator(".citation-card:popover-open");
  await expect(card).toContainText("第 9 段");
  await expect(card).toContainText("2021 年 10 月 11 日");
});

test("the Loop's dated promise shows its words and its answers", async ({ page }) => {
  await openAtlas(page, "#site=hsitp-loop&lang=en&v=1");
  const promise = page.locator('[data-promise="promise-hsitp-first-buildings"]');
  await expect(promise).toContainText("2024");
  await expect(promise).toContainText("22 December 2025");
});

test("all 275 figures and dates of the paper are on one panel, each under its citation", async ({ page }) => {
  await openAtlas(page, "#view=paper&lang=en&v=1");
  await expect(page.locator("[data-paper-row]")).toHaveCount(275);
  await expect(page.locator(".paper-section:not(:has(.chip))")).toHaveCount(0);
});

test("all 91 measures are listed by category, and the search finds within them", async ({ page }) => {
  await openAtlas(page, "#view=measures&lang=en&v=1");
  await expect(page.locator("main [data-measure]")).toHaveCount(91);
  await page.locator("#measure-query").fill("blockchain");
  await expect(page.locator("main [data-measure]")).toHaveCount(2);
  await page.locator("#measure-query").fill("no such thing");
  await expect(page.locator(kit.nothingFound)).toBeVisible();
  await page.locator(`${kit.nothingFound} button`).click();
  await expect(page.locator("main [data-measure]")).toHaveCount(91);
});

test("the shelf holds what has no place", async ({ page }) => {
  await openAtlas(page, "#view=shelf&lang=en&v=1");
  await expect(page.locator("main [data-site]")).toHaveCount(3);
  await expect(page.locator("main [data-measure]").first()).toBeVisible();
});

test("the land ledger counts 334.5 ha and never the 540", async ({ page }) => {
  await openAtlas(page, "#view=land&lang=en&v=1");
  await expect(page.locator("main .hero-number")).toContainText("334.5");
  await expect(page.locator(".ledger-contains")).toContainText("240");
});
