import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFeatures } from "../../src/model/atlas.ts";
import { type Bounds, hongKong, mercator } from "../../src/model/mercator.ts";
import type { Tour } from "../../src/model/tour.ts";
import {
  accessibilityFaults,
  expect,
  forgive,
  hashOf,
  mapState,
  openAtlas,
  openMap,
  type Page,
  panel,
  searchBox,
  test,
  kit,
} from "./driver.ts";

/** Tours on the stage, and the presenter's window beside it. */

const tours = JSON.parse(readFileSync(join("dist", "data", "tours.json"), "utf8")) as readonly Tour[];
const [whole] = tours;
if (!whole) throw new Error("the build has no tours");
const scenes = whole.scenes.map(({ id }) => id);

const stage = (page: Page) => page.locator(".stage");

async function atScene(page: Page, id: string | undefined): Promise<void> {
  await expect(stage(page)).toHaveAttribute("data-scene", String(id));
}

async function begin(page: Page): Promise<void> {
  await openAtlas(page, "#view=promises&lang=en&v=1");
  await page.keyboard.press("p");
  await atScene(page, scenes[0]);
}

test("P begins the tour; clicker, arrows, space and digits move it; Escape leads back", async ({ page }) => {
  await begin(page);
  for (const [key, index] of [
    ["PageDown", 1],
    ["ArrowRight", 2],
    [" ", 3],
    ["PageUp", 2],
    ["Home", 0],
    ["End", scenes.length - 1],
    ["5", 4],
  ] as const) {
    await page.keyboard.press(key);
    await atScene(page, scenes[index]);
  }
  expect(hashOf(page)).toBe("#tour=the-whole-plan/5&lang=en&v=1");
  await page.keyboard.press("Escape");
  await expect(panel(page, "promises")).toBeVisible();
  expect(hashOf(page)).toBe("#view=promises&lang=en&v=1");
});

test("Back leaves the tour as it was entered: once", async ({ page }) => {
  await begin(page);
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.goBack();
  await expect(panel(page, "promises")).toBeVisible();
  await page.goForward();
  await expect(stage(page)).toBeVisible();
});

test("fifty quick presses end on the right scene", async ({ page }) => {
  await begin(page);
  let step = 0;
  for (let press = 1; press <= 50; press += 1) {
    const isBack = press % 4 === 0;
    step = Math.min(scenes.length - 1, Math.max(0, step + (isBack ? -1 : 1)));
    await page.keyboard.press(isBack ? "PageUp" : "PageDown");
  }
  await atScene(page, scenes[step]);
  expect(hashOf(page)).toContain(`tour=the-whole-plan/${step + 1}&`);
});

test("a click takes nobody from the stage, a drag pauses the scene, R brings the very same one back, and a flight is not a drag", async ({
  page,
}) => {
  await openMap(page, "#tour=the-whole-plan/2&lang=en&v=1");
  await atScene(page, scenes[1]);
  await expect(page.locator("html")).toHaveAttribute("data-stage", "showing");
  await page.mouse.click(600, 200);
  await expect(page.locator("html")).toHaveAttribute("data-stage", "showing");
  await page.mouse.move(600, 200);
  await page.mouse.down();
  await page.mouse.move(700, 260, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator("html")).toHaveAttribute("data-stage", "paused");
  await page.keyboard.press("r");
  await expect(page.locator("html")).toHaveAttribute("data-stage", "showing");
  await atScene(page, scenes[1]);
});

test("a key that comes with the first scene itself is not undone by it", async ({ page }) => {
  await openAtlas(page, "#view=promises&lang=en&v=1");
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("[data-scene]")) return;
      observer.disconnect();
      for (const key of ["3", "b"]) window.dispatchEvent(new KeyboardEvent("keydown", { key }));
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.keyboard.press("p");
  await expect(page.locator(".stage-blank")).toBeVisible();
  await atScene(page, scenes[2]);
});

test("B blanks, O shows every scene, ? the keys; each gives way to the scene", async ({ page }) => {
  await begin(page);
  await page.keyboard.press("b");
  await expect(page.locator(".stage-blank")).toBeVisible();
  await page.keyboard.press("b");
  await expect(page.locator(".stage-blank")).toHaveCount(0);
  await page.keyboard.press("o");
  await expect(page.locator(".stage-overview button")).toHaveCount(scenes.length);
  await expect(page.locator(".stage-overview .locator-now").first()).toBeVisible();
  // Keys lead from card to card, and nothing moves behind them until one is chosen.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("PageDown");
  await expect(page.locator(".stage-overview button").nth(2)).toBeFocused();
  await atScene(page, scenes[0]);
  await page.keyboard.press("Enter");
  await atScene(page, scenes[2]);
  await expect(page.locator(".stage-overview")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.locator(".stage-help")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".stage-help")).toHaveCount(0);
  await atScene(page, scenes[2]);
});

test("a question is answered beside the tour: what is typed moves no scene, and R leads back", async ({
  page,
}) => {
  await begin(page);
  await page.keyboard.press("3");
  await page.keyboard.press("/");
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type("n b r 4 cyberport");
  await expect(searchBox(page)).toHaveValue("n b r 4 cyberport");
  await expect(page.locator(".suspended-bar")).toBeVisible();
  await page.locator(`.suspended-bar ${kit.button}`).click();
  await atScene(page, scenes[2]);
});

test("playing by itself stops at any word, and a reload comes back to the scene", async ({ page }) => {
  await begin(page);
  await page.keyboard.press("4");
  await page.keyboard.press("a");
  await expect(page.locator(".stage-buttons [aria-pressed=true]")).toHaveCount(1);
  await page.keyboard.press("x");
  await expect(page.locator(".stage-buttons [aria-pressed=true]")).toHaveCount(0);
  // Its own button turns it on and off, by mouse and by key.
  const play = page.locator('.stage-buttons [data-command="play"]');
  await play.click();
  await expect(play).toHaveAttribute("aria-pressed", "true");
  await play.click();
  await expect(play).toHaveAttribute("aria-pressed", "false");
  await play.press("Enter");
  await expect(play).toHaveAttribute("aria-pressed", "true");
  await play.press("Enter");
  await expect(play).toHaveAttribute("aria-pressed", "false");
  await page.reload();
  await atScene(page, scenes[3]);
});

test("a tour that is not on this device says so and leads on", async ({ page }) => {
  await openAtlas(page, "#tour=my-lost/3&lang=en&v=1");
  await expect(stage(page)).toContainText("my-lost");
  await page.locator(`.stage ${kit.button}`).click();
  await expect(panel(page, "sites")).toBeVisible();
});

test("the stage can be read from the back row: 24 pixels and 7:1 at the least, and nothing else is in sight", async ({
  page,
}) => {
  await begin(page);
  await page.keyboard.press("3");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const sizes = await page.locator(".stage").evaluate((element) =>
      [...element.querySelectorAll("*")]
        .filter((each) =>
          [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .filter((each) => !each.closest("[class*=visually-hidden], [popover]"))
        .map((each) => parseFloat(getComputedStyle(each).fontSize)),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(
      await accessibilityFaults(page, { parts: [".stage"], rules: ["color-contrast-enhanced"] }),
    ).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  for (const part of [".sheet", ".controls", ".legend", ".dock", ".credit"])
    await expect(page.locator(part).first(), part).toBeHidden();
});

test.describe("without motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("at any size the subject of a scene is clear of the caption, and a small Hong Kong shows from where to where the map jumped", async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await openMap(page, "#tour=the-whole-plan/2&lang=en&v=1");
    await atScene(page, scenes[1]);
    await expect(page.locator(".locator-now")).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(page.locator(".locator-before")).toBeVisible();
    await page.keyboard.press("Escape");

    const all = withSubjects(tours);
    expect(all.length).toBeGreaterThan(sizes.length * scenesAtEachSize);
    for (const [order, { width, height }] of sizes.entries()) {
      await page.setViewportSize({ width, height });
      for (const { tour, step, scene, subject } of spread(all, order)) {
        await page.evaluate((hash) => void (location.hash = hash), `#tour=${tour}/${step + 1}&lang=en&v=1`);
        await atScene(page, scene);
        const room = await page.locator("#picture").boundingBox();
        await page.keyboard.press("Escape");
        await expect(stage(page)).toHaveCount(0);
        expect(
          freeShare(subject, hashOf(page), room),
          `${tour}, ${scene} at ${width} × ${height}`,
        ).toBeGreaterThanOrEqual(0.85);
      }
    }
  });
});

/** One map takes them all. */
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const scenesAtEachSize = 3;

/** Some of them from beginning to end, others at each size. */
function spread<Each>(all: readonly Each[], order: number): readonly Each[] {
  const count = sizes.length * scenesAtEachSize;
  return Array.from({ length: scenesAtEachSize }, (_, nth) =>
    all.at(Math.floor(((nth * sizes.length + order) * all.length) / count)),
  ).filter((each) => each !== undefined);
}

const features = JSON.parse(readFileSync(join("dist", "data", "sites.json"), "utf8")) as SiteFeatures;

function withSubjects(shown: readonly Tour[]) {
  return shown.flatMap((tour) =>
    tour.scenes.flatMap((scene, step) => {
      const subject = scene.slide ? null : subjectOf(scene);
      return subject ? [{ tour: tour.id, step, scene: scene.id, subject }] : [];
    }),
  );
}

/** The box of what a scene is about: its frame, its sites, or the site that is open. */
function subjectOf({ frame, sites, view }: Tour["scenes"][number]): Bounds | null {
  if (frame) return frame;
  const open = /(?:^|&)site=([^&]+)/.exec(view)?.[1];
  const ids = sites ?? (open ? [open] : []);
  const positions = features.features
    .filter(({ properties }) => ids.includes(properties.id))
    .flatMap(({ geometry }) => positionsIn("coordinates" in geometry ? geometry.coordinates : []));
  if (positions.length === 0) return null;
  const lngs = positions.map(([lng]) => lng);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

function positionsIn(coordinates: readonly unknown[]): (readonly [number, number])[] {
  const [lng, lat] = coordinates;
  if (typeof lng === "number" && typeof lat === "number") return [[lng, lat]];
  return coordinates.flatMap((each) => (Array.isArray(each) ? positionsIn(each) : []));
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** How much of the box lies in the free room, by the camera that the address tells. */
function freeShare(
  [west, south, east, north]: Bounds,
  hash: string,
  room: { x: number; y: number; width: number; height: number } | null,
): number {
  // The opening view, which shows all of Hong Kong, is told in no link.
  if (!hash.includes("map=")) return isWithin([west, south, east, north], hongKong) ? 1 : 0;
  const [zoom = 0, lat = 0, lng = 0] = (/map=([^&]+)/.exec(hash)?.[1] ?? "").split("/").map(Number);
  if (!room || zoom === 0) throw new Error(`no camera in ${hash}`);
  const world = 512 * 2 ** zoom;
  const [x, y] = mercator([lng, lat]);
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const inside = (low: number, high: number, middle: number, size: number): number => {
    const [from, to] = [(low - middle) * world, (high - middle) * world];
    if (to - from < 1) return Math.abs(from) <= size / 2 ? 1 : 0;
    return Math.max(0, Math.min(to, size / 2) - Math.max(from, -size / 2)) / (to - from);
  };
  return inside(left, right, x, room.width) * inside(top, bottom, y, room.height);
}

/** Ask for a scene by its number, and again where it was asked in the moment in which a window comes or goes. */
async function askFor(presenter: Page, number: number, page: Page): Promise<void> {
  await expect(async () => {
    await presenter.keyboard.press(String(number));
    await expect(stage(page)).toHaveAttribute("data-scene", String(scenes[number - 1]), { timeout: 2_000 });
  }).toPass();
}

test("on a phone the way back from a question lies on no button", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, "#tour=the-whole-plan/3&lang=en&v=1");
  await atScene(page, scenes[2]);
  await page.keyboard.press("/");
  await expect(page.locator(".suspended-bar")).toBeVisible();
  const covered = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => [one, one.getBoundingClientRect()] as const)
        .filter(([one, { x, y, width, height }]) => {
          const on = document.elementFromPoint(x + width / 2, y + height / 2);
          return on !== one && !one.contains(on);
        })
        .map(([one]) => one.getAttribute("aria-label") ?? one.textContent),
    );
  // They come after the map.
  await expect(page.locator(".legend summary")).toBeVisible();
  const buttons =
    ".legend summary, .controls button, .sheet-handle button, .page-header :is(a, button, label)";
  expect(await covered(buttons)).toEqual([]);
  await searchBox(page).fill("city one");
  await expect(page.locator("html")).toHaveAttribute("data-sheet", "full");
  await expect.poll(() => covered(".sheet-handle button, .page-header :is(a, button, label)")).toEqual([]);
});

test("the presenter's window moves the tour, and either continues when the other is reloaded or closed", async ({
  page,
  context,
}) => {
  await begin(page);
  const [presenter] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  const place = presenter.locator(".console-kicker").first();
  await expect(presenter.locator("#console-now")).toBeVisible();
  await askFor(presenter, 2, page);
  await page.keyboard.press("PageDown");
  await expect(place).toContainText(`3 / ${scenes.length}`);
  await presenter.reload();
  await expect(place).toContainText(`3 / ${scenes.length}`);
  await askFor(presenter, 4, page);
  await page.reload();
  await atScene(page, scenes[3]);
  await askFor(presenter, 5, page);
  await presenter.locator('[data-command="blank"]').click();
  await expect(page.locator(".stage-blank")).toBeVisible();
  await page.close();
  await expect(presenter.locator(".console-head a")).toBeVisible();
  await presenter.keyboard.press("3");
  await expect(place).toContainText(`3 / ${scenes.length}`);
  const [again] = await Promise.all([
    context.waitForEvent("page"),
    presenter.locator(".console-head a").click(),
  ]);
  await expect(again.locator(".stage")).toHaveAttribute("data-scene", String(scenes[2]));
  await expect(presenter.locator(".console-head a")).toHaveCount(0);
  await presenter.bringToFront();
  // The list is opened by keyboard, and the audience sees nothing of it; two digits are one number.
  await presenter.locator(".console-scenes summary").press("Enter");
  await expect(presenter.locator(".console-scenes")).toHaveAttribute("open", "");
  await expect(place).toContainText(`3 / ${scenes.length}`);
  // One behind the other without waiting for what the first one brings, as fingers do.
  await Promise.all([presenter.keyboard.press("1"), presenter.keyboard.press("0")]);
  await expect(again.locator(".stage")).toHaveAttribute("data-scene", String(scenes[9]));
});

test("the presenter's window is accessible, and says what to do without a tour", async ({
  page,
  context,
}) => {
  await begin(page);
  const [presenter] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expect(presenter.locator("#console-now")).toBeVisible();
  await presenter.locator(".console-scenes summary").click();
  for (const size of [
    { width: 1100, height: 760 },
    { width: 360, height: 740 },
  ]) {
    await presenter.setViewportSize(size);
    expect(await accessibilityFaults(presenter)).toEqual([]);
  }
  const alone = await context.newPage();
  await alone.goto("./console.html#nobody12");
  await expect(alone.locator(".console-waiting")).toBeVisible();
  expect(await accessibilityFaults(alone)).toEqual([]);
});

test("the stage stands without a map", async ({ page, complaints }) => {
  await page.route(/\/assets\/atlas-map-/, (route) => route.abort());
  await page.goto("./#tour=the-whole-plan/2&lang=en&v=1");
  await mapState(page, "failed");
  await atScene(page, scenes[1]);
  forgive(complaints, /atlas-map-/);
});
