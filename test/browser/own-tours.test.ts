import type { Tour } from "../../src/model/tour.ts";
import {
  accessibilityFaults,
  expect,
  hashOf,
  openAtlas,
  openMap,
  overflowsSideways,
  type Page,
  panel,
  test,
  withoutMap,
  kit,
} from "./driver.ts";

const list = "#view=tours&lang=en&v=1";
const own = (page: Page) => page.locator(".own-tours .tour-row");
const cards = (page: Page) => page.locator(".scene-card");
const current = (page: Page) => page.locator('.scene-card[aria-current="true"]');
const saved = (page: Page) => page.locator(".saving-line[data-saved]");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const caption = (page: Page) => page.getByLabel("Caption (for the audience)");

/** A tour of an opening slide and of Cyberport. */
async function makeTour(page: Page): Promise<void> {
  await openAtlas(page, list);
  await press(page, "New tour");
  await expect(cards(page)).toHaveCount(1);
  await addSite(page, "cyberport");
}

async function addSite(page: Page, id: string): Promise<void> {
  const isUnder = await page.locator(".sheet").isHidden();
  if (isUnder) await press(page, "Look around");
  await page.locator(".page-header-title a").click();
  await page.locator(`main [data-site="${id}"] a`).click();
  await expect(panel(page, "site")).toBeVisible();
  const before = await cards(page).count();
  await press(page, "Add this view");
  // A strip that is lowered shows no cards.
  if (isUnder) await press(page, "Edit the scenes");
  else await expect(cards(page)).toHaveCount(before + 1);
}

/** Another page of the same browser. */
async function anotherTab(page: Page, hash = list): Promise<Page> {
  const tab = await page.context().newPage();
  await openAtlas(tab, hash);
  return tab;
}

/** What the page hands out as a file. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await act();
  const download = await waiting;
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('.file-button input[type="file"]').setInputFiles({ name, mimeType: "", buffer });
}

test("on a telephone held sideways it is made beside the map", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openAtlas(page, list);
  await press(page, "New tour");
  await expect(cards(page)).toHaveCount(1);
  expect(await page.locator("#picture").boundingBox()).toMatchObject({
    x: 400,
    y: 0,
    width: 444,
    height: 298,
  });
  await expect(page.getByRole("button", { name: "Add this view" })).toBeInViewport({ ratio: 1 });
  await press(page, "Look around");
  await expect(page.locator(".page-header-title a")).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Add this view" })).toBeInViewport({ ratio: 1 });
});

test("a tour is made of what is seen, changed, put in order, and undone step by step", async ({ page }) => {
  await makeTour(page);
  await expect(current(page)).toContainText("Cyberport");
  await caption(page).fill("First words");
  await press(page, "Add a closing slide");
  await expect(cards(page)).toHaveCount(3);
  await addSite(page, "hsitp-loop");
  await expect(cards(page)).toHaveCount(4);

  await current(page).focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(cards(page).nth(1)).toContainText("Shenzhen");
  await expect(current(page)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(current(page)).toContainText("Cyberport");
  await expect(current(page)).toBeFocused();
  await expect(panel(page, "site").locator("h2")).toHaveText("Cyberport");

  await page.keyboard.press("Delete");
  await expect(cards(page)).toHaveCount(3);
  await page.locator(".editor-removed").getByRole("button", { name: "Undo" }).click();
  await expect(cards(page)).toHaveCount(4);

  await cards(page).nth(2).click();
  await expect(caption(page)).toHaveValue("First words");
  await caption(page).pressSequentially(" and more");
  await caption(page).press("Control+z");
  await expect(caption(page)).toHaveValue("First words and");
  await caption(page).press("Control+Shift+z");
  await expect(caption(page)).toHaveValue("First words and more");
  await page.getByLabel("Seconds").fill("5000");
  await page.getByLabel("Seconds").blur();
  await expect(page.getByLabel("Seconds")).toHaveValue("40");
  await page.getByLabel("Title", { exact: true }).fill("x".repeat(110));
  await expect(page.locator(kit.hint)).toHaveText("110 of 120 characters");
  await expect(saved(page)).toBeVisible();
});

test("a card shows its scene as it was seen, and it can be seen anew", async ({ page }) => {
  await openMap(page, "#map=13/22.2614/114.1300&site=cyberport&t=2024-12&lang=en&v=1");
  await page.evaluate(() => {
    location.hash = "#map=13/22.2614/114.1300&view=tours&t=2024-12&lang=en&v=1";
  });
  await press(page, "New tour");
  await press(page, "Add this view");
  await press(page, "All of Hong Kong");
  await expect.poll(() => hashOf(page)).not.toContain("map=13");
  await cards(page).nth(1).click();
  await expect
    .poll(() => hashOf(page))
    .toMatch(/map=(12\.9\d|13(\.0\d)?)\/22\.26\d*\/114\.1[23]\d*&t=2024-12/);
  const { text } = await downloaded(page, () => press(page, "Export a file"));
  const { tour } = JSON.parse(text) as { tour: Tour };
  expect(tour.scenes[1]).toMatchObject({ view: "t=2024-12", title: "This area · December 2024" });
  expect(tour.scenes[1]?.frame).toHaveLength(4);
});

test("a page that dies loses nothing that was written two seconds before", async ({ page }) => {
  await makeTour(page);
  await caption(page).fill("Written just now");
  await expect(saved(page)).toBeVisible({ timeout: 2_000 });
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  await openAtlas(next, list);
  await press(next, "Edit: My tour");
  await cards(next).nth(1).click();
  await expect(caption(next)).toHaveValue("Written just now");
});

test("a reload comes back to the same tour and the same scene, until it is done", async ({ page }) => {
  await makeTour(page);
  await caption(page).fill("Still here");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(current(page)).toContainText("Cyberport");
  await expect(caption(page)).toHaveValue("Still here");
  await press(page, "Done");
  await expect(page.locator(".editor")).toHaveCount(0);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
  await expect(page.locator(".editor")).toHaveCount(0);
});

test("two tabs see what the other wrote", async ({ page }) => {
  await makeTour(page);
  await expect(saved(page)).toBeVisible();
  const other = await anotherTab(page);
  await press(other, "Edit: My tour");
  await cards(other).nth(1).click();
  await caption(page).fill("From the first tab");
  await expect(caption(other)).toHaveValue("From the first tab");
  await caption(other).fill("From the second tab");
  await expect(caption(page)).toHaveValue("From the second tab");
  await expect(page.locator("[data-conflict]")).toHaveCount(0);
});

test("two tabs that write at once keep both versions, and both show a message", async ({ page }) => {
  await makeTour(page);
  await expect(saved(page)).toBeVisible();
  const deaf = await page.context().newPage();
  // What the first tab says comes too late for this one.
  await deaf.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  await openAtlas(deaf, list);
  await press(deaf, "Edit: My tour");
  await cards(deaf).nth(1).click();
  await caption(page).fill("Of the first");
  await expect(saved(page)).toBeVisible();
  // Who types there types on, into the copy.
  await caption(deaf).click();
  await deaf.keyboard.type("Of the second", { delay: 40 });
  await expect(deaf.locator('[data-conflict="here"]')).toBeVisible();
  await expect(deaf.getByLabel("Title of the tour")).toHaveValue("My tour (2)");
  await expect(caption(deaf)).toHaveValue("Of the second");
  await expect(page.locator('[data-conflict="elsewhere"]')).toBeVisible();
  await expect(caption(page)).toHaveValue("Of the first");
  await deaf.evaluate((hash) => location.assign(hash), list);
  await press(deaf, "Edit: My tour");
  await expect(deaf.getByLabel("Title of the tour")).toHaveValue("My tour");
  const third = await anotherTab(page);
  await expect(own(third)).toHaveCount(2);
});

test("a device without room says so, and the work goes on", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await makeTour(page);
  await expect(page.locator('.saving-line[data-unsaved="quota"]')).toContainText("Not saved");
  await caption(page).fill("Not lost");
  await expect(saved(page)).toHaveCount(0);
  const { name, text } = await downloaded(page, () => press(page, "Export a file"));
  expect(name).toBe("My tour.tour.json");
  expect(text).toContain("Not lost");
});

test("a browser that stores nothing is reported, before and while a tour is edited", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await openAtlas(page, list);
  await expect(page.locator(`.own-tours ${kit.callout}`)).toContainText("not saved on this device");
  await press(page, "New tour");
  await expect(page.locator('.saving-line[data-unsaved="unavailable"]')).toContainText("export it as a file");
  await addSite(page, "cyberport");
  await press(page, "Play from here");
  await expect(page.locator(".stage-title")).toHaveText("Cyberport");
});

test("the list plays, duplicates, deletes and brings back, and copies a ready-made tour", async ({
  page,
}) => {
  await makeTour(page);
  await press(page, "Done");
  await openAtlas(page, list);
  await press(page, "Duplicate: My tour");
  await expect(own(page)).toHaveCount(2);
  await press(page, "Delete: My tour");
  await expect(own(page).locator("h4")).toHaveText(["My tour (2)"]);
  await page.locator(".own-removed button").click();
  await expect(own(page)).toHaveCount(2);
  await page
    .getByRole("button", { name: /^Make my own copy/ })
    .first()
    .click();
  await expect(page.locator(".editor")).toBeVisible();
  await expect(own(page)).toHaveCount(3);
  const fromHere = await anotherTab(page);
  await expect(own(fromHere)).toHaveCount(3);
});

test("a file comes back as a new tour and overwrites nothing", async ({ page }) => {
  await makeTour(page);
  await caption(page).fill("In the file");
  const { text } = await downloaded(page, () => press(page, "Export a file"));
  await press(page, "Done");
  await openAtlas(page, list);
  await openFile(page, "My tour.tour.json", text);
  await expect(page.locator(".file-report")).toContainText("opened from a file");
  await expect(own(page)).toHaveCount(2);
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], "dropped.tour.json"));
    document
      .querySelector(".own-tours")
      ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
  }, text);
  await expect(own(page)).toHaveCount(3);
});

test("a bad file opens as far as it can be read, or has one clear fault", async ({ page }) => {
  await openAtlas(page, list);
  const scene = { id: "a", title: "<b>A</b>", caption: "", notes: "", seconds: -4, view: "site=atlantis" };
  const scenes = Array.from({ length: 10_000 }, () => scene);
  await openFile(page, "many.json", JSON.stringify({ tour: { title: "Many", summary: "", scenes } }));
  const report = page.locator(".file-report");
  await expect(report).toContainText("9800 scenes beyond the 200th were left out.");
  await expect(report).toContainText("200 durations were set to 40 seconds.");
  await expect(report).toContainText("Scene 1 refers to what is not in this atlas: site=atlantis");
  await expect(own(page)).toHaveCount(1);

  for (const [content, fault] of [
    ["Dear all,", "line 1 is not JSON"],
    [Buffer.from([0x89, 0x50, 0xff, 0x00]), "not a text file"],
    ['{"type":"FeatureCollection"}', "no tour in it"],
    ["[".repeat(40_000), "is not JSON"],
    ["[".repeat(500_000), "too large"],
    ["x".repeat(5_000_001), "too large"],
  ] as const) {
    await openFile(page, "bad.json", content);
    await expect(report).toHaveAttribute("data-opened", "refused");
    await expect(report).toContainText(fault);
    await report.getByRole("button").click();
  }
  await expect(own(page)).toHaveCount(1);
  await press(page, "Edit: Many");
  await expect(cards(page)).toHaveCount(200);
  await expect(cards(page).first()).toContainText("<b>A</b>");
});

test("an own tour is handed out like any other, with links that open on other devices", async ({ page }) => {
  await makeTour(page);
  await press(page, "Done");
  await page.goto(`./${list}`);
  await press(page, "Hand-out: My tour");
  const pages = page.locator(".hand-out-page");
  await expect(pages.filter({ hasText: "Cyberport" }).first()).toBeVisible();
  const links = await page.locator(".hand-out-foot a").allInnerTexts();
  expect(links.some((link) => link.includes("site=cyberport"))).toBe(true);
  expect(links.filter((link) => link.includes("my-"))).toEqual([]);
});

test("a link brings the whole tour: the reader is asked, plays it through a reload, and stores a copy", async ({
  page,
  browser,
}) => {
  await makeTour(page);
  await expect(current(page)).toContainText("Cyberport");
  await caption(page).fill("In the link");
  await press(page, "Share a link");
  const href = await page.locator(".share-box input").inputValue();
  const hash = new URL(href).hash;
  expect(hash.length).toBeLessThan(2_000);

  const context = await browser.newContext();
  const friend = await context.newPage();
  await openAtlas(friend, hash);
  const notice = friend.locator(".linked-tour-notice");
  await expect(notice).toContainText("A tour from a link: “My tour”, 2 scenes.");
  await notice.getByRole("button", { name: "Play" }).click();
  await expect(friend.locator(".stage-title")).toHaveText("My tour");
  await friend.keyboard.press("ArrowRight");
  await expect(friend.locator(".stage-caption")).toHaveText("In the link");
  await friend.reload();
  await expect(friend.locator(".stage-caption")).toHaveText("In the link");
  await friend.keyboard.press("Escape");
  await expect(notice).toBeVisible();

  const looking = await anotherTab(friend);
  await expect(looking.locator(".own-tours")).toContainText("Set up the map as you want to show it");
  await notice.getByRole("button", { name: "Keep a copy" }).click();
  await expect(own(friend).locator("h4")).toHaveText(["My tour"]);
  await expect(own(looking)).toHaveCount(1);
  expect(hashOf(friend)).not.toContain("made=");

  const cut = await context.newPage();
  await openAtlas(cut, hash.slice(0, -60));
  await expect(cut.locator(".linked-tour-notice")).toContainText("連結不完整");
  const none = await context.newPage();
  await openAtlas(none, "#made=AAAA&lang=en&v=1");
  await expect(none.locator(".linked-tour-notice")).toContainText("could not be opened");
  await context.close();
});

test("a tour too long for a link is offered as a file", async ({ page }) => {
  await makeTour(page);
  const words = Array.from({ length: 600 }, (_, index) => (index * 7919).toString(36)).join(" ");
  await page.getByLabel("Notes (for the presenter)").fill(words);
  await press(page, "Share a link");
  await expect(page.locator(".share-box")).toContainText("the limit is 2000");
  const { text } = await downloaded(page, () =>
    page.locator(".share-box").getByRole("button", { name: "Export a file" }).click(),
  );
  expect(text).toContain(words);
});

test("an own tour plays on the stage and after a reload; another device says that it has none", async ({
  page,
  browser,
}) => {
  await makeTour(page);
  await expect(saved(page)).toBeVisible();
  await press(page, "Play from here");
  await expect(page.locator(".stage-title")).toHaveText("Cyberport");
  const hash = hashOf(page);
  expect(hash).toMatch(/^#tour=my-[a-z]+\/2&lang=en&v=1$/);
  await page.reload();
  await expect(page.locator(".stage-title")).toHaveText("Cyberport");

  const context = await browser.newContext();
  const stranger = await context.newPage();
  await openAtlas(stranger, hash);
  await expect(stranger.locator(".stage-none")).toContainText("There is no tour");
  await context.close();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the strip takes the place of the sheet, and is lowered to look around", async ({ page }) => {
    await openAtlas(page, list);
    const before = await page.locator("#picture").boundingBox();
    await press(page, "New tour");
    await expect(page.locator(".sheet")).toBeHidden();
    expect(await page.locator("#picture").boundingBox()).toEqual(before);
    // Under the keyboard it stays there.
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await caption(page).click();
    await page.setViewportSize({ width, height: 400 });
    expect(await page.locator(".editor-place").boundingBox()).toMatchObject({ x: 0, width });
    await page.setViewportSize({ width, height });
    await press(page, "Look around");
    await expect(page.locator(".sheet")).toBeVisible();
    expect(await page.locator("#picture").boundingBox()).toEqual(before);
    await press(page, "Edit the scenes");
    await addSite(page, "cyberport");
    await expect(cards(page)).toHaveCount(2);
    const small = await page.locator(".editor :is(button, input, textarea)").evaluateAll((all) =>
      all
        .map((each) => ({ name: each.ariaLabel ?? each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
  });
});

for (const [width, height] of [
  [1280, 800],
  [320, 640],
] as const) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    test("list and editor are as accessible as the rest", async ({ page }) => {
      await withoutMap(page);
      await makeTour(page);
      expect(await overflowsSideways(page)).toBe(false);
      expect(await accessibilityFaults(page)).toEqual([]);
      await press(page, "Share a link");
      expect(await accessibilityFaults(page, { parts: [".share-box"] })).toEqual([]);
      await page.keyboard.press("Escape");
      await press(page, "Done");
      await openAtlas(page, list);
      await openFile(page, "bad.json", "Dear all,");
      await expect(page.locator(".file-report")).toBeVisible();
      await expect(page.locator(".editor")).toHaveCount(0);
      expect(await accessibilityFaults(page, { parts: [".panel"] })).toEqual([]);
      expect(await overflowsSideways(page)).toBe(false);
    });
  });
}
