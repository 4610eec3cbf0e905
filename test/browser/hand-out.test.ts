import { distance } from "@turf/turf";
import jsQR from "jsqr";
import { handedOutTour } from "../fixtures/tour.ts";
import {
  accessibilityFaults,
  allFetched,
  expect,
  openAtlas,
  openMap,
  type Page,
  test,
  kit,
} from "./driver.ts";

const ready = `.hand-out ${kit.button}[aria-disabled="false"]`;
const printed = (page: Page) => page.locator(".hand-out-page");

test.beforeEach(async ({ page }) => {
  await page.route("**/data/tours.json", (route) => route.fulfill({ json: [handedOutTour] }));
});

const handOutButton = (page: Page) =>
  page.locator(`[data-tour="${handedOutTour.id}"]`).getByRole("button", { name: "Hand-out" });

async function openHandOut(page: Page): Promise<void> {
  await handOutButton(page).click();
  await expect(page.locator(ready)).toBeVisible({ timeout: 180_000 });
}

/** The number of pages in the PDF that the browser prints. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The text of the QR code in a part of the page. */
async function readCode(page: Page, part: string): Promise<string | undefined> {
  const code = page.locator(`${part} .hand-out-code`);
  await code.scrollIntoViewIfNeeded();
  const picture = (await code.screenshot()).toString("base64");
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    // jsQR needs larger modules, so the picture is enlarged three times.
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width * 3, image.height * 3];
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const data = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return { pixels: [...data], width: canvas.width, height: canvas.height };
  }, picture);
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

/** The event that the browser sends before or after printing. */
async function dispatch(page: Page, event: "beforeprint" | "afterprint"): Promise<void> {
  await page.evaluate((name) => window.dispatchEvent(new Event(name)), event);
}

test("the hand-out of ten scenes has a page for each, with a code and a true scale bar; on the stage one is printed", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await openMap(page, "#view=tours&lang=en&v=1");
  await allFetched(page);
  const start = Date.now();
  await openHandOut(page);
  test.info().annotations.push({ type: "milliseconds to the preview", description: `${Date.now() - start}` });
  await expect(printed(page)).toHaveCount(12);
  for (const { id, title, caption } of handedOutTour.scenes) {
    const scenePage = page.locator(`[data-page-key="${id}"]`);
    await expect(scenePage).toContainText(typeof title === "string" ? title : title.en);
    await expect(scenePage).toContainText(typeof caption === "string" ? caption : caption.en);
  }
  await expect(page.locator(".hand-out-map img")).toHaveCount(10);
  await expect(page.locator('[data-page-key="opening"] .hand-out-map')).toHaveCount(0);
  await expect(page.locator('[data-page-key="cyberport"]')).toContainText("[1] paragraph");
  await expect(page.locator('[data-page-key="cyberport"] figcaption')).toContainText("as promised");
  await expect(page.locator('[data-page-key="sources"] .hand-out-sources li')).toHaveCount(1);
  expect(await printedPages(page)).toBe(12);
  expect(await accessibilityFaults(page)).toEqual([]);

  expect(await readCode(page, '[data-page-key="north"]')).toBe(`${baseURL}#tour=handed-out/3&lang=en&v=1`);
  expect(Math.abs((await scaleOfNorth(page)) - 1)).toBeLessThan(0.01);

  // The same map, by now on the stage: one scene is one page.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.evaluate(() => void (location.hash = "#tour=handed-out/2&lang=en&v=1"));
  await expect(page.locator(".stage")).toHaveAttribute("data-scene", "cyberport");
  await dispatch(page, "beforeprint");
  await expect(page.locator('.print-area [data-page-key="cyberport"]')).toContainText("The fifth phase.");
  await dispatch(page, "afterprint");
  expect(await printedPages(page)).toBe(1);
});

/** How long the scale bar of a scene is, as a share of what it should be. */
async function scaleOfNorth(page: Page): Promise<number> {
  const bar = page.locator('[data-page-key="north"] .hand-out-scale');
  const metres = Number(await bar.getAttribute("data-metres"));
  const barBox = await bar.boundingBox();
  const mapBox = await page.locator('[data-page-key="north"] .hand-out-map').boundingBox();
  // The frame of the scene fills the width of the map, except for 8 of 673 pixels on each side.
  const [west, south, east, north] = handedOutTour.scenes[2]?.frame ?? [0, 0, 0, 0];
  const middle = (south + north) / 2;
  const across = (distance([west, middle], [east, middle], { units: "meters" }) * 673) / (673 - 16);
  const measured = (across * (barBox?.width ?? 0)) / (mapBox?.width ?? 1);
  return measured / metres;
}

test("the hand-out has twelve pages with notes, in landscape and on A3 without a map; it covers the page, and closing it restores focus and panel", async ({
  page,
}) => {
  await openAtlas(page, "#view=tours&lang=en&v=1");
  await handOutButton(page).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.locator(".hand-out h1")).toBeFocused();
  await expect(page.locator(".page-header")).toBeHidden();
  await expect(page.locator(".hand-out-state")).toContainText("NO-MAP");
  await expect(page.locator('[data-page-key="north"]')).not.toContainText("Say this first.");
  await page.getByRole("checkbox", { name: /notes/ }).check();
  await expect(page.locator('[data-page-key="north"]')).toContainText("Say this first.");
  await page.getByRole("radio", { name: "A3" }).check();
  await page.getByRole("radio", { name: "Landscape" }).check();
  await expect(page.locator(ready)).toBeVisible();
  expect(await printedPages(page)).toBe(12);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(handOutButton(page)).toBeFocused();
  await expect(page.locator('[data-panel="tours"]')).toBeVisible();
});

test("any page is printed with map, scale, north and code before its words, light in dark mode, and its map saved as a picture", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute("data-asked-to-print", true);
  });
  await openMap(page, "#site=cyberport&lang=en&v=1");
  await allFetched(page);
  const area = page.locator(".print-area");
  const brightness = async (): Promise<number> => {
    await dispatch(page, "beforeprint");
    const [mean = 0] = await area.locator(".hand-out-map img").evaluateAll((images) =>
      images.map((image) => {
        const canvas = document.createElement("canvas");
        const paper = canvas.getContext("2d");
        paper?.drawImage(image as HTMLImageElement, 0, 0, canvas.width, canvas.height);
        const data = paper?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return [...data].reduce((sum, value) => sum + value, 0) / data.length;
      }),
    );
    await dispatch(page, "afterprint");
    return mean;
  };
  expect(await brightness()).toBeLessThan(150);
  await page.keyboard.press("Control+p");
  await expect(page.locator("html")).toHaveAttribute("data-asked-to-print", "");
  expect(await brightness()).toBeGreaterThan(200);
  // The light picture is used once, because the view may change after it.
  expect(await brightness()).toBeLessThan(150);

  await dispatch(page, "beforeprint");
  await expect(area.locator("h1")).toContainText("Cyberport");
  await expect(area.locator(".hand-out-map img")).toHaveAttribute("src", /^data:image\/png/);
  await expect(area.locator(".hand-out-scale")).toHaveAttribute("data-metres", /^[125]0+$/);
  await expect(area.locator(".hand-out-north")).toHaveCount(1);
  await expect(area.locator(".hand-out-foot a")).toHaveText(new RegExp(`^${baseURL}#map=.*site=cyberport`));
  await dispatch(page, "afterprint");
  await expect(area.locator("> *")).toHaveCount(0);
  expect(await printedPages(page)).toBeGreaterThan(1);

  await page.getByRole("button", { name: "Print or save a picture" }).click();
  await expect(page.locator(ready)).toBeVisible({ timeout: 180_000 });
  await expect(page.locator('[data-page-key="view"] .hand-out-map img')).toBeVisible();
  await expect(page.locator('[data-page-key="view"] [data-drawn="park"]')).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a picture of the map" }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^innovation-atlas-Cyberport.*-\d{4}-\d{2}-\d{2}\.png$/,
  );
});
