import {
  expect,
  type Locator,
  openAtlas,
  openMap,
  overflowsSideways,
  type Page,
  panel,
  test,
  searchBox,
  kit,
} from "./driver.ts";
import { panels } from "./panels.ts";

/** Where much stands in a row, beside one of each panel. */
const wide = ["&site=ma-liu-shui-88ha", "&measure=innohk"].map((query) => ({ query, here: "h2" }));

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the list comes with the map, and the sheet goes up and down by buttons", async ({ page }) => {
    await openAtlas(page, "#lang=en&v=1");
    const sheet = page.locator(".sheet");
    const height = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
    const half = await height();
    await page.getByRole("button", { name: "Raise the panel" }).tap();
    await expect.poll(height).toBeGreaterThan(half + 100);
    await page.getByRole("button", { name: "Lower the panel" }).tap();
    await page.getByRole("button", { name: "Lower the panel" }).tap();
    await expect.poll(height).toBeLessThan(half - 100);
  });

  test("the sheet is dragged between its stops", async ({ page }) => {
    await openAtlas(page, "#lang=en&v=1");
    const grip = await page.locator(".sheet-grip").boundingBox();
    if (!grip) throw new Error("the sheet has no grip");
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    for (const [to, stop] of [
      [40, "full"],
      [700, "low"],
    ] as const) {
      const from = stop === "full" ? y : ((await page.locator(".sheet-grip").boundingBox())?.y ?? 0);
      await page.mouse.move(x, from);
      await page.mouse.down();
      await page.mouse.move(x, to, { steps: 8 });
      await page.mouse.up();
      await expect(page.locator("html")).toHaveAttribute("data-sheet", stop);
      await expect.poll(async () => isStill(page)).toBe(true);
    }
  });

  test("the box stays where it is when the keyboard comes, and the answer is read before the map", async ({
    page,
  }) => {
    await openAtlas(page, "#lang=en&v=1");
    const box = searchBox(page);
    await box.tap();
    await expect(page.locator("html")).toHaveAttribute("data-sheet", "full");
    await expect.poll(async () => isStill(page)).toBe(true);
    const before = await box.boundingBox();
    // A small telephone is wider than high under its keyboard, and still none held sideways.
    for (const height of [500, 340]) {
      await page.setViewportSize({ width: 390, height });
      await expect.poll(async () => isStill(page)).toBe(true);
      expect(await box.boundingBox(), `${height} px high`).toEqual(before);
    }
    await box.pressSequentially("city one");
    await page.locator('[role="option"]').first().tap();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator(".nearby-sentence")).toBeInViewport();
    await page.getByRole("button", { name: "See the map" }).tap();
    await expect(page.locator("html")).toHaveAttribute("data-sheet", "low");
  });

  test("a link to an answer opens with its words, however small the telephone", async ({ page }) => {
    for (const [width, height] of [
      [360, 640],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openAtlas(page, "#near=22.38675,114.20322,2&place=city-one-shatin&lang=en&v=1");
      await expect(page.locator(".nearby-sentence")).toBeInViewport({ ratio: 0.5 });
    }
  });

  test("an opened timeline lies between circle and sheet, and covers neither", async ({ page }) => {
    await openMap(page, "#near=22.38675,114.20322,2&place=city-one-shatin&lang=en&v=1");
    /** The knob stands at the eastern end of the circle, and goes in with it. */
    const east = async (): Promise<number> =>
      (await page.locator(".radius-handle").boundingBox())?.x ?? Number.NaN;
    const before = await east();
    await page.locator(".timeline-chip").tap();
    const bar = page.locator(".timeline-bar");
    await expect
      .poll(async () => (await edges(page.locator("#picture"))).bottom)
      .toBe((await edges(bar)).top);
    expect((await edges(bar)).bottom).toBeCloseTo((await edges(page.locator(".sheet"))).top, 0);
    await expect.poll(east).toBeLessThan(before - 20);
    await expect(page.getByRole("button", { name: "Share" })).toBeVisible();
  });

  test("on a small one an opened timeline has the sheet make room for the map", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openAtlas(page, "#t=2030-09&lang=en&v=1");
    await page.locator(".timeline-chip").tap();
    await expect(page.locator("html")).toHaveAttribute("data-sheet", "low");
    expect(await overflowsSideways(page)).toBe(false);
    await page.locator(".timeline-chip").tap();
    await expect(page.locator(".timeline-bar")).toBeHidden();
    await expect(page.locator("html")).toHaveAttribute("data-sheet", "half");
  });

  test("an opened timeline has room for all that it says, at any width of a sheet", async ({ page }) => {
    await openAtlas(page, "#t=2030-09&lang=en&v=1");
    await page.locator(".timeline-chip").tap();
    for (const [width, height] of [
      [320, 844],
      [390, 844],
      [500, 850],
      [600, 900],
      [660, 900],
      [700, 1000],
      [820, 1180],
      [600, 420],
      [667, 375],
    ] as const) {
      await page.setViewportSize({ width, height });
      const hidden = await page
        .locator(".timeline-bar")
        .evaluate((bar) => bar.scrollHeight - bar.clientHeight);
      expect(hidden, `${width} × ${height}`).toBeLessThanOrEqual(0);
      const clocks = await page.locator(".timeline-clocks").boundingBox();
      const close = await page.locator(".timeline-chip").boundingBox();
      expect(overlap(clocks, close), `${width} × ${height}`).toBe(false);
    }
  });

  test("whatever is touched is large enough for a finger", async ({ page }) => {
    for (const query of [
      "&q=sha%20tin",
      "&view=nearby",
      "&near=22.38675,114.20322,5&place=city-one-shatin",
    ]) {
      await openAtlas(page, `#lang=en&v=1${query}`);
      await expect(page.locator(`.search-option, ${kit.button}, .nearby-sentence`).first()).toBeVisible();
      const small = await page
        .locator(`.search button, .search-option, ${kit.button}, .quiet-button, .near-rows a, .radius input`)
        .evaluateAll((all) =>
          all
            .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 44)
            .map((each) => each.className),
        );
      expect(small, query).toEqual([]);
    }
  });

  test("held sideways, the sheet stands beside the map and can be searched", async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await openAtlas(page, "#lang=en&v=1");
    await searchBox(page).fill("city one");
    await page.locator('[role="option"]').first().tap();
    await expect(page.locator(".nearby-sentence")).toBeInViewport();
    expect(await overflowsSideways(page)).toBe(false);
  });

  test("a site opens by touch", async ({ page }) => {
    await openAtlas(page, "#lang=en&v=1");
    await page.locator('main [data-site="san-tin-technopole"] a').tap();
    await expect(panel(page, "site")).toBeVisible();
  });
});

test.describe("on a tablet held upright", () => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

  test("the box stays where it is when the keyboard comes", async ({ page }) => {
    await openAtlas(page, "#lang=en&v=1");
    const box = searchBox(page);
    await box.tap();
    await expect.poll(async () => isStill(page)).toBe(true);
    const before = await box.boundingBox();
    await page.setViewportSize({ width: 820, height: 720 });
    await expect.poll(async () => isStill(page)).toBe(true);
    expect(await box.boundingBox()).toEqual(before);
  });

  test("words and map of an answer are seen together", async ({ page }) => {
    await openAtlas(page, "#lang=en&v=1");
    await searchBox(page).fill("city one");
    await page.locator('[role="option"]').first().tap();
    await expect(page.locator("html")).toHaveAttribute("data-sheet", "half");
    await expect(page.locator(".nearby-sentence")).toBeInViewport({ ratio: 1 });
  });

  test("the map has the whole width above the sheet, and beside the panel when it is turned", async ({
    page,
  }) => {
    await openMap(page, "#lang=en&v=1");
    const picture = page.locator("#picture");
    expect(await picture.boundingBox()).toMatchObject({ x: 0, width: 820 });
    await page.locator(".timeline-chip").tap();
    await expect(page.locator(".timeline-bar")).toBeVisible();
    expect(await overflowsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 1180, height: 820 });
    await expect.poll(async () => picture.boundingBox()).toMatchObject({ x: 400, width: 780 });
    await expect(page.locator(".timeline-chip")).toBeHidden();
  });
});

test("enlarged four times on a desk, heading and words are scrolled together", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openAtlas(page, "#near=22.38675,114.20322,2&place=city-one-shatin&lang=en&v=1");
  const map = page.getByRole("button", { name: "See the map" });
  await map.scrollIntoViewIfNeeded();
  await map.click();
  await expect(page.locator("html")).toHaveAttribute("data-sheet", "low");
});

for (const language of ["zh-Hant", "en"]) {
  test(`no panel needs sideways scrolling at 320 px (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { query, here } of [...Object.values(panels), ...wide]) {
      await openAtlas(page, `#lang=${language}&v=1${query}`);
      await expect(page.locator("main").locator(here).first()).toBeVisible();
      expect(await overflowsSideways(page), query).toBe(false);
      const sticksOut = await page
        .locator(".sheet-body")
        .evaluate((body) => body.scrollWidth > body.clientWidth);
      expect(sticksOut, `${query} sticks out of the sheet`).toBe(false);
    }
  });
}

/** Whether the sheet has come to rest: nothing on it moves from one frame to the next. */
async function isStill(page: Page): Promise<boolean> {
  return page.locator(".sheet").evaluate((sheet) => sheet.getAnimations().length === 0);
}

async function edges(part: Locator): Promise<{ readonly top: number; readonly bottom: number }> {
  return part.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(a: Box | null, b: Box | null): boolean {
  if (!a || !b) throw new Error("a part is not there");
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return !isBeside && a.y < b.y + b.height && b.y < a.y + a.height;
}
