import {
  accessibilityFaults,
  expect,
  hashOf,
  openAtlas,
  overflowsSideways,
  type Page,
  panel,
  test,
} from "./driver.ts";

const entries = (page: Page) => panel(page, "promises").locator(".promise-entry");

test("a reader finds what was late, with its sources, by keyboard alone", async ({ page }) => {
  await openAtlas(page, "#view=promises&lang=en&v=1");
  await expect(entries(page)).toHaveCount(10);
  await expect(panel(page, "promises")).toContainText("8 not settled");
  await page.getByRole("button", { name: "Late or revised?" }).focus();
  await page.keyboard.press("Enter");
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Late or revised?" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  expect(hashOf(page)).toContain("verdict=late,revised");
  const late = page.locator('[data-promise="promise-hsitp-first-buildings"]');
  await expect(late).toContainText("about 2 to 9 months late");
  await expect(late.locator('[data-source="promise"] .chip')).not.toHaveCount(0);
  await expect(late.locator('[data-source="later"] .chip')).not.toHaveCount(0);
  await page.goBack();
  await expect(entries(page)).toHaveCount(10);
});

test("the Loop's first buildings read: the start came late, the opening is another step", async ({
  page,
}) => {
  await openAtlas(page, "#view=promises&verdict=late&psort=difference&lang=en&v=1");
  await expect(entries(page)).toHaveCount(1);
  const loop = entries(page).last();
  await expect(loop.locator("h3")).toHaveText("from the end of 2024, in phases");
  const later = loop.locator('[data-source="later"]');
  await expect(later).toContainText("between 21 March and 1 September 2025");
  await expect(later).toContainText("First three built within 2025");
  await loop.locator("summary").press("Enter");
  await expect(loop.locator("[data-event]")).toHaveCount(9);
  await expect(loop.locator("[data-basis]").last()).toContainText("Basis of the verdict");
  await expect(loop.getByText("Another step (opened or launched)")).not.toHaveCount(0);
});

test("a link of an earlier edition to what was not known finds what is open, without months", async ({
  page,
}) => {
  await openAtlas(page, "#view=promises&verdict=not-known&lang=en&v=1");
  await expect(entries(page)).toHaveCount(8);
  const mec = page.locator('[data-promise="promise-mec"]');
  await expect(mec.locator(".verdict-word")).toHaveText("Not settledthe sources are about another step");
  await expect(mec).not.toContainText("months");
});

test("no accessibility fault with everything unfolded and a filter chosen", async ({ page }) => {
  test.setTimeout(180_000);
  await openAtlas(page, "#view=promises&verdict=late,open&lang=en&v=1");
  await expect(entries(page)).toHaveCount(9);
  await panel(page, "promises")
    .locator("details")
    .evaluateAll((folded) => folded.forEach((each) => each.setAttribute("open", "")));
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("what is shown can be taken away as a table", async ({ page }) => {
  await openAtlas(page, "#view=promises&verdict=kept&lang=zh-Hant&v=1");
  await panel(page, "promises").getByRole("button", { name: "下載資料…" }).click();
  const dialog = page.getByRole("dialog", { name: "下載資料" });
  await expect(dialog.locator("[data-rows]")).toHaveAttribute("data-rows", "1");
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "下載", exact: true }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^hong-kong-innovation-promises-\d{4}-\d{2}-\d{2}\.csv$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const rows = Buffer.concat(chunks).toString("utf8").trimEnd().split("\r\n");
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatch(/^\uFEFF編號,承諾,/);
  expect(rows[1]).toContain("promise-amc");
});

for (const language of ["zh-Hant", "en", "zh-Hans"])
  test(`nothing sticks out at 320 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openAtlas(page, `#view=promises&lang=${language}&v=1`);
    await expect(entries(page)).toHaveCount(10);
    expect(await overflowsSideways(page)).toBe(false);
    const body = page.locator(".sheet-body");
    expect(await body.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
    expect(await page.locator(".tabs").evaluate((tabs) => tabs.scrollWidth - tabs.clientWidth)).toBe(0);
  });
