import {
  accessibilityFaults,
  allFetched,
  expect,
  openMap,
  overflowsSideways,
  type Page,
  panel,
  test,
} from "./driver.ts";

const place = "#map=13.5/22.42/114.21&lang=en";
const tool = (page: Page) => page.locator(".draw-tool");
const message = (page: Page) => tool(page).locator(".draw-message");
const rows = (page: Page) => panel(page, "workspace").locator("[data-drawing]");

/** Every key is answered before the next: the crosshair stands still where a corner is set. */
async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test.describe("drawing by keys", () => {
  test.use({ viewport: { width: 1000, height: 600 }, contextOptions: { reducedMotion: "reduce" } });

  test("a line is drawn, measured, kept through a reload, taken back and brought back, without a pointer", async ({
    page,
  }) => {
    await openMap(page, place);
    await allFetched(page);
    await page.keyboard.press("d");
    await expect(tool(page)).toHaveAttribute("data-kind", "line");
    await expect(page.locator(".maplibregl-canvas")).toBeFocused();
    expect(await accessibilityFaults(page, { parts: [".draw-tool"] })).toEqual([]);

    await pressKeys(page, "ArrowRight", "Enter");
    await expect(tool(page)).toHaveAttribute("data-corners", "1");
    await pressKeys(page, "ArrowRight", "Enter");
    await expect(tool(page)).toHaveAttribute("data-corners", "2");
    await pressKeys(page, "ArrowDown", "Enter");
    await expect(tool(page)).toHaveAttribute("data-corners", "3");
    await page.keyboard.press("Backspace");
    await expect(tool(page)).toHaveAttribute("data-corners", "2");
    await page.keyboard.press("Shift+Enter");
    await expect(message(page)).toHaveText(/^Line saved: \d+(?:\.\d+)? k?m, in My layers\.$/);
    await page.keyboard.press("Escape");
    await expect(tool(page)).toHaveCount(0);

    await page.keyboard.press("l");
    await expect(rows(page)).toHaveCount(1);
    await expect(panel(page, "workspace")).toContainText("Saved in this browser");
    expect(await accessibilityFaults(page, { parts: ["[data-panel]"] })).toEqual([]);

    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
    await expect(rows(page)).toHaveCount(1);
    // From anywhere on the page, and over the reload.
    await page.locator("body").press("Control+z");
    await expect(rows(page)).toHaveCount(0);
    await page.locator("body").press("Control+Shift+Z");
    await expect(rows(page)).toHaveCount(1);
  });
});

test.describe("drawing by finger", () => {
  test.use({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: "reduce" },
  });

  test("an area is drawn on a phone of 320 px, and a corner deleted by its button and taken back", async ({
    page,
  }) => {
    await openMap(page, place);
    await page.getByRole("button", { name: "Draw and measure" }).click();
    await tool(page).locator('input[value="polygon"]').tap();
    await expect(tool(page)).toHaveAttribute("data-kind", "polygon");
    expect(await overflowsSideways(page)).toBe(false);
    expect(await accessibilityFaults(page, { parts: [".draw-tool"] })).toEqual([]);

    // Above the tool, and beside the legend and the buttons of the map.
    const corners = [
      [40, 90],
      [220, 90],
      [220, 260],
      [40, 260],
    ] as const;
    expect((await tool(page).boundingBox())?.y).toBeGreaterThan(270);
    for (const [index, [x, y]] of corners.entries()) {
      await page.touchscreen.tap(x, y);
      await expect(tool(page)).toHaveAttribute("data-corners", String(index + 1));
    }
    await tool(page).getByRole("button", { name: "Finish" }).tap();
    await expect(message(page)).toHaveText(/^Area saved: [\d.,]+ ha, in My layers\.$/);
    await tool(page).getByRole("button", { name: "Close drawing" }).tap();

    await page.getByRole("button", { name: "My layers" }).tap();
    await rows(page).getByRole("button", { name: "Edit the corners of “Area”" }).tap();
    await tool(page).getByRole("button", { name: "Next corner" }).tap();
    await expect(tool(page)).toContainText("Corner 1 of 4");
    await tool(page).getByRole("button", { name: "Delete corner" }).tap();
    await expect(tool(page)).toHaveAttribute("data-corners", "3");
    await page.keyboard.press("Control+z");
    await expect(tool(page)).toHaveAttribute("data-corners", "4");
  });
});
