import {
  accessibilityFaults,
  expect,
  hashOf,
  openAtlas,
  overflowsSideways,
  panel,
  test,
  kit,
} from "./driver.ts";

const rows = "main .category > .rows > [data-measure]";

test("the measures are narrowed by money, year and site, and the link says so", async ({ page }) => {
  await openAtlas(page, "#view=measures&lang=en&v=1");
  await expect(page.locator(rows)).toHaveCount(91);
  await page.getByLabel("Money", { exact: true }).selectOption("with");
  await expect(page.locator(rows)).toHaveCount(22);
  await page.getByLabel("Site", { exact: true }).selectOption("science-park");
  await expect(page.locator(rows)).toHaveCount(3);
  await expect(page.locator(`${kit.count}[role=status]`)).toContainText("3 on the map");
  expect(hashOf(page)).toBe("#view=measures&money=with&at=science-park&lang=en&v=1");
  await page.locator(rows).first().locator("a").click();
  await expect(panel(page, "measure")).toBeVisible();
  await page.getByRole("link", { name: "All measures" }).click();
  await expect(page.locator(rows)).toHaveCount(3);
});

test("where nothing is left, each clause says how many it took, and goes", async ({ page }) => {
  await openAtlas(page, "#view=measures&cat=annex-4,land&money=1bn&year=2024&lang=en&v=1");
  await expect(page.locator(rows)).toHaveCount(0);
  await expect(page.locator(kit.nothingFound)).toContainText("The other conditions leave 2 measures");
  await page.getByRole("button", { name: "Remove the year 2024" }).click();
  await expect(page.locator(rows)).toHaveCount(3);
  await expect(page.locator("main h2")).toBeFocused();
});

test("amounts are read one by one with the keyboard, and never as a sum", async ({ page }) => {
  await openAtlas(page, "#view=measures&cat=annex-9&lang=zh-Hant&v=1");
  await page.locator(".disclosure summary", { hasText: "款額" }).press("Enter");
  await expect(page.locator("main")).toContainText("這些款額不相加");
  await page.getByRole("listbox").press("End");
  await expect(page.locator(".amount-details")).toContainText("10 億元");
  await page.getByRole("listbox").press("ArrowLeft");
  await expect(page.locator(".amount-details")).toContainText("已計入：合共注資 10 億元");
  await expect(page.getByRole("listbox").getByRole("option", { selected: true })).toHaveCount(1);
});

test("what is said twice stands side by side, here and with its measure", async ({ page }) => {
  await openAtlas(page, "#view=measures&lang=en&v=1");
  await page.locator(".disclosure summary", { hasText: "Stated twice" }).click();
  const thirteen = page.locator('[data-pair="equal"]', { hasText: "HK$13" });
  await expect(thirteen).toContainText("Cyberport");
  await expect(thirteen).toContainText("HKSTP");
  await page.locator('[data-pair="same"] a', { hasText: "Cyberport 5" }).first().click();
  await expect(panel(page, "measure").locator('[data-pair="same"]')).toHaveCount(2);
});

test("a site leads to its measures, a measure to its sites, both with their number", async ({ page }) => {
  await openAtlas(page, "#view=measures&lang=en&v=1");
  await page.locator(".disclosure summary", { hasText: "By site" }).click();
  const park = page.locator('[data-of-site="cyberport"]');
  await expect(park.locator("summary")).toContainText("6 measures");
  await park.locator("summary").click();
  await park.getByRole("button").click();
  await expect(page.locator(rows)).toHaveCount(6);
});

test("no accessibility fault with everything open, nothing sideways on 320 px", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await openAtlas(page, "#view=measures&money=with&lang=zh-Hant&v=1");
  await expect(page.locator(".disclosure")).toHaveCount(3);
  for (const summary of await page.locator(".disclosure > summary, .category-filter summary").all())
    await summary.press("Enter");
  await page.getByRole("listbox").press("ArrowRight");
  await page.locator(".amount-table summary").press("Enter");
  for (const [language, colorScheme] of [
    ["zh-Hant", "light"],
    ["en", "dark"],
    ["zh-Hans", "light"],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await openAtlas(page, `#view=measures&money=with&lang=${language}&v=1`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowsSideways(page)).toBe(false);
  }
});
