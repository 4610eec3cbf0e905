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

test("a citizen asks what was late, and gets a list with its sources, by keyboard alone", async ({
  page,
}) => {
  await openAtlas(page, "#view=promises&lang=en&v=1");
  await expect(entries(page)).toHaveCount(6);
  await expect(panel(page, "promises")).toContainText("2 not known");
  await page.getByRole("button", { name: "What was late?" }).focus();
  await page.keyboard.press("Enter");
  await expect(entries(page)).toHaveCount(3);
  await expect(page.getByRole("button", { name: "What was late?" })).toHaveAttribute("aria-pressed", "true");
  expect(hashOf(page)).toContain("verdict=late,revised");
  const late = page.locator('[data-promise="promise-mec"]');
  await expect(late).toContainText("at least 9 months late");
  await expect(late.locator('[data-source="promise"] .chip')).not.toHaveCount(0);
  await expect(late.locator('[data-source="later"] .chip')).not.toHaveCount(0);
  await page.goBack();
  await expect(entries(page)).toHaveCount(6);
});

test("the Loop's first buildings read: promised, opened in part, the rest from 2027, each with its source", async ({
  page,
}) => {
  await openAtlas(page, "#view=promises&verdict=revised&psort=difference&lang=en&v=1");
  await expect(entries(page)).toHaveCount(2);
  const loop = entries(page).first();
  await expect(loop.locator("h3")).toHaveText("from the end of 2024, in phases");
  const later = loop.locator('[data-source="later"]');
  await expect(later).toContainText("First three buildings done; next five from 2027");
  await expect(later).toContainText("22 December 2025");
  await expect(later).toContainText("12 to 14 months after, for a part");
  await expect(later.locator(".chip")).toHaveCount(2);
  await loop.locator("summary").press("Enter");
  await expect(loop.locator("[data-event]")).toHaveCount(6);
  await expect(loop.locator("[data-ground]").last()).toContainText("The verdict rests on this");
});

test("no accessibility fault with everything unfolded and a filter chosen", async ({ page }) => {
  test.setTimeout(180_000);
  await openAtlas(page, "#view=promises&verdict=late,revised&lang=en&v=1");
  await expect(entries(page)).toHaveCount(3);
  await panel(page, "promises")
    .locator("details")
    .evaluateAll((folded) => folded.forEach((each) => each.setAttribute("open", "")));
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("what is shown can be taken away as a table", async ({ page }) => {
  await openAtlas(page, "#view=promises&verdict=kept&lang=zh-Hant&v=1");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
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
    await expect(entries(page)).toHaveCount(6);
    expect(await overflowsSideways(page)).toBe(false);
    const body = page.locator(".sheet-body");
    expect(await body.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
    expect(await page.locator(".tabs").evaluate((tabs) => tabs.scrollWidth - tabs.clientWidth)).toBe(0);
  });
