import { expect, hashOf, openAtlas, openMap, panel, test } from "./driver.ts";

test("] and [ go through the sites in the order of the list, Escape goes back", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  const first = await page.locator("main [data-site]").first().getAttribute("data-site");
  await page.keyboard.press("]");
  await expect(panel(page, "site")).toBeVisible();
  expect(new URL(page.url()).hash).toContain(`site=${first}`);
  await page.keyboard.press("]");
  await page.keyboard.press("[");
  expect(new URL(page.url()).hash).toContain(`site=${first}`);
  await page.keyboard.press("Escape");
  await expect(panel(page, "sites")).toBeVisible();
});

test("single keys can be turned off, and stay off", async ({ page }) => {
  await openAtlas(page, "#view=about&lang=en&v=1");
  await page.getByRole("checkbox", { name: "Use the single keys" }).uncheck();
  await page.reload();
  await page.keyboard.press("]");
  await expect(panel(page, "about")).toBeVisible();
  await page.getByRole("checkbox", { name: "Use the single keys" }).check();
  await page.keyboard.press("]");
  await expect(panel(page, "site")).toBeVisible();
});

test("opening a panel takes the focus to its title", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await page.locator('main [data-site="cyberport"] a').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("main h2")).toBeFocused();
});

test("on the map arrows bring out a crosshair and Enter opens what is under it", async ({ page }) => {
  // A hundred pixels south of the Science Park, which is how far an arrow key goes.
  await openMap(page, "#map=13/22.4186/114.2108&lang=en&v=1");
  await page.locator("#map canvas").focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(".crosshair")).toBeVisible();
  await expect(page.locator('main [data-site="science-park"][data-lit]')).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(panel(page, "site").locator("h2")).toHaveText("Hong Kong Science Park");
});

test("a citation opens and closes by keyboard alone, and Escape leaves the panel where it is", async ({
  page,
}) => {
  await openAtlas(page, "#site=ma-liu-shui-88ha&lang=en&v=1");
  await page.locator('[data-fact="stated"] .chip').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".citation-card:popover-open")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".citation-card:popover-open")).toHaveCount(0);
  await expect(panel(page, "site")).toBeVisible();
});

test("a tour is driven from a Cyrillic keyboard and through an input method, and not by what is composed", async ({
  page,
}) => {
  await openAtlas(page, "#lang=en&v=1");
  type Press = Readonly<{ key: string; code: string; keyCode?: number; isComposing?: boolean }>;
  const type = (press: Press): Promise<boolean> =>
    page.evaluate(
      (init) =>
        document.body.dispatchEvent(
          new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true }),
        ),
      press,
    );
  await type({ key: "з", code: "KeyP" });
  await expect(page.locator(".stage[data-scene]")).toBeVisible();
  await type({ key: "т", code: "KeyN" });
  await expect.poll(() => hashOf(page)).toContain("tour=the-whole-plan/2");
  await type({ key: "n", code: "KeyN", isComposing: true });
  await type({ key: "Process", code: "KeyN", keyCode: 229 });
  await expect.poll(() => hashOf(page)).toContain("tour=the-whole-plan/3");
  await type({ key: "щ", code: "KeyO" });
  await expect(page.locator(".stage-overview")).toBeVisible();
});

test("the panel on the atlas and the stage list the keys of the same commands", async ({ page }) => {
  await openAtlas(page, "#view=about&lang=en&v=1");
  const blank = '[data-command="blank"]';
  await expect(panel(page, "about").locator(blank)).toHaveText(/B.*Black screen/);
  await expect(panel(page, "about").locator('[data-command="undo"]')).toHaveText(/Ctrl \+ Z.*Undo/);
  await page.keyboard.press("p");
  await expect(page.locator(".stage[data-scene]")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.locator(`.stage-help ${blank}`)).toHaveText(/B.*Black screen/);
  await expect(page.locator('.stage-help [data-command="undo"]')).toHaveCount(0);
});
