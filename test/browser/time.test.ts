import { expect, hashOf, openAtlas, openMap, type Page, panel, test } from "./driver.ts";

const slider = (page: Page) => page.getByRole("slider", { name: "Month" });
const signOf = (page: Page, site: string) => page.locator(`main [data-site="${site}"] .status-sign`);

test("in December 2024 the paper promised what is not known to be there", async ({ page }) => {
  await openAtlas(page, "#t=2024-12&clock=promised&lang=en&v=1");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /December 2024, as promised, Open \d+/);
  await expect(signOf(page, "mec")).toHaveAttribute("title", /Completed/);
  await page.getByRole("radio", { name: "As known" }).check();
  await expect(signOf(page, "mec")).toHaveAttribute("title", /Not known/);
  expect(hashOf(page)).toBe("#t=2024-12&lang=en&v=1");
  await page.getByRole("button", { name: "Back to now" }).first().click();
  await expect(signOf(page, "hsitp-loop")).toHaveAttribute("title", /Partly open/);
  expect(hashOf(page)).toBe("#lang=en&v=1");
});

test("the slider goes by months, years and to its ends, and says the month", async ({ page }) => {
  await openAtlas(page, "#t=2024-12&lang=en&v=1");
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^January 2025/);
  await page.keyboard.press("PageDown");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^January 2024/);
  await page.keyboard.press("End");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^December 2036/);
  await page.keyboard.press("Home");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^January 2018/);
  expect(hashOf(page)).toContain("t=2018-01");
  await page.getByRole("button", { name: "Next event" }).click();
  await expect(slider(page)).not.toHaveAttribute("aria-valuetext", /^January 2018/);
});

test("the timeline finds its room in any window, whatever is said of its month", async ({ page }) => {
  await openAtlas(page, "#t=2030-09&lang=en&v=1");
  for (const [width, height] of [
    [1366, 768],
    [1280, 720],
    [1170, 768],
    [1024, 768],
    [800, 600],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    const hidden = await page.locator(".timeline-value strong").evaluate((month) => {
      const { left, top, right, bottom } = month.getBoundingClientRect();
      const ends = [left + 1, right - 1].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
      return ends.some((end) => end !== month);
    });
    expect.soft(hidden, `the month, ${width} px wide`).toBe(false);
    const box = await page.locator(".month-slider").boundingBox();
    expect.soft((box?.y ?? NaN) + (box?.height ?? NaN), `${width} px wide`).toBeLessThanOrEqual(height);
  }
  // A promise of that month is no state last known.
  await expect(page.locator(".timeline-note")).toHaveText("last known status");
  await page.getByRole("radio", { name: "As promised" }).check();
  await expect(page.locator(".timeline-note")).toHaveCount(0);
});

test("a row of the timeline opens its site at an event, by keyboard too", async ({ page }) => {
  await openAtlas(page, "#t=2024-12&lang=en&v=1");
  await page.getByRole("button", { name: "Site by site" }).click();
  const row = page.locator('[data-timeline="amc"] button');
  await row.focus();
  for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await expect(panel(page, "site")).toBeVisible();
  await expect(page.locator("[data-linked]")).toBeInViewport();
  expect(hashOf(page)).toMatch(/site=amc&event=[a-z0-9-]+.*t=20/);
});

test("a sentence narrows map and list alike, and says which part left nothing", async ({ page }) => {
  await openMap(page, "#lang=en&v=1");
  await page.locator('[data-clause="kinds"] summary').click();
  await page.locator('[data-clause="kinds"] [data-option="land"]').click();
  await page.locator('[data-clause="districts"] summary').click();
  await page.locator('[data-clause="districts"] [data-option="sha-tin"]').click();
  await page.keyboard.press("Escape");
  await expect(page.locator("main [data-site]")).not.toHaveCount(50);
  await expect(page.locator('main [data-site="ma-liu-shui-88ha"]')).toBeVisible();
  expect(hashOf(page)).toContain("kind=land&district=sha-tin");
  await page.locator('[data-clause="promisedBefore"] summary').click();
  await page.locator('[data-clause="promisedBefore"] [data-option="2023"]').click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".sentence-zero")).toContainText("No site matches the whole sentence");
  await page.getByRole("button", { name: /without .promised before 2023./ }).click();
  await expect(page.locator('main [data-site="ma-liu-shui-88ha"]')).toBeVisible();
});
