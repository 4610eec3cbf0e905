import {
  accessibilityFaults,
  expect,
  hashOf,
  openAtlas,
  openMap,
  overflowsSideways,
  panel,
  rowOfSearch,
  searchBox,
  test,
} from "./driver.ts";

test("sites from the list, the search and the map stand side by side, in the link and on one page", async ({
  page,
}) => {
  await openMap(page, "#map=13.5/22.4243/114.2098&lang=en&v=1");
  await page.getByRole("button", { name: "Compare Cyberport", exact: true }).click();
  const tray = page.getByRole("region", { name: "Chosen to compare" });
  await expect(tray).toContainText("Choose one more");

  await searchBox(page).fill("hsitp");
  await rowOfSearch(page, "site", "hsitp-loop").click({ modifiers: ["Shift"] });
  await expect(tray.getByRole("button", { name: "Compare 2" })).toBeVisible();

  // Ma Liu Shui lies in the middle of the free room.
  const room = await page.locator("#picture").boundingBox();
  if (!room) throw new Error("the map has no room");
  const canvas = page.locator(".maplibregl-canvas");
  const box = await canvas.boundingBox();
  if (!box) throw new Error("the map has no canvas");
  const [x, y] = [room.x + room.width / 2 - box.x, room.y + room.height / 2 - box.y];
  await expect(async () => {
    await canvas.click({ modifiers: ["Shift"], position: { x, y } });
    await expect(tray.getByRole("button", { name: "Compare 3" })).toBeVisible({ timeout: 4_000 });
  }).toPass();
  await tray.getByRole("button", { name: "Compare 3" }).click();

  const table = panel(page, "compare").getByRole("table", { name: "Comparison" });
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await expect(panel(page, "compare").getByRole("img", { name: /^Outline of/ })).toHaveCount(3);
  expect(hashOf(page)).toMatch(/[#&]cmp=cyberport,hsitp-loop,[a-z0-9-]+&/);

  await page.getByRole("button", { name: "Print on one page" }).click();
  const sheet = page.locator('[data-page-key="compared"]');
  await expect(sheet.locator(".compare-footprint")).toHaveCount(3);
  const sparePixels = (): Promise<number> =>
    sheet.evaluate(
      (element) =>
        Number.parseFloat(getComputedStyle(element).minHeight) - (element as HTMLElement).offsetHeight,
    );
  // One sheet: the page is no higher than its paper, to a pixel.
  await expect.poll(sparePixels).toBeGreaterThan(-2);
  await page.keyboard.press("Escape");

  await page.getByRole("link", { name: "Sites", exact: true }).click();
  await page.goBack();
  await expect(table.getByRole("columnheader")).toHaveCount(3);
});

test("the position is read by pointer and crosshair, and the grid is turned on and linked", async ({
  page,
}) => {
  await openMap(page, "#map=13.5/22.4243/114.2098&lang=en&v=1");
  await page.keyboard.press("k");
  const readout = page.getByRole("region", { name: "Position" });
  await expect(readout).toContainText("Centre of the map");
  const room = await page.locator("#picture").boundingBox();
  if (!room) throw new Error("the map has no room");
  await page.mouse.move(room.x + room.width / 2, room.y + room.height / 2);
  await expect(readout).toContainText("Pointer");
  // The middle of the free room is where the link looks, to the pixel of some ten metres.
  const degrees = (await readout.locator("[data-degrees]").innerText()).split(", ").map(Number);
  expect(degrees[0]).toBeCloseTo(22.4243, 3);
  expect(degrees[1]).toBeCloseTo(114.2098, 3);
  await page.locator(".maplibregl-canvas").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(readout).toContainText("Crosshair");

  await page.keyboard.press("g");
  expect(hashOf(page)).toContain("grid=hk1980");
  const legend = page.locator(".legend");
  await legend.locator("summary").click();
  await expect(legend).toContainText("Numbers in kilometres");
  await expect(page.locator(".map-scale")).toHaveText(/^\d+ (?:m|km)$/);
  expect(await accessibilityFaults(page, { parts: [".map-readings", ".legend"] })).toEqual([]);
});

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("a comparison of four has no sideways scrolling and no fault of access", async ({ page }) => {
    await openAtlas(page, "#cmp=science-park,cyberport,ma-liu-shui-88ha,smart-space-8&lang=en&v=1");
    await page.getByRole("button", { name: "Raise the panel" }).tap();
    const open = panel(page, "compare");
    await expect(open.getByRole("img", { name: /^Outline of/ })).toHaveCount(3);
    expect(await overflowsSideways(page)).toBe(false);
    const isWide = (): Promise<boolean> =>
      page.locator(".sheet-body").evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(await isWide()).toBe(false);
    // Where its rows stand below each other it is a table all the same.
    await expect(open.getByRole("columnheader")).toHaveCount(4);
    await expect(open.getByRole("cell", { name: /22 ha/ }).first()).toBeVisible();
    expect(await accessibilityFaults(page, { parts: ["#panel"] })).toEqual([]);
  });
});
