import {
  expect,
  forgive,
  hashOf,
  openAtlas,
  panel,
  rowOfSearch,
  test,
  type Page,
  searchBox,
  kit,
} from "./driver.ts";

const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

test("/ and a few words and Enter lead to a sentence before any map", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await page.keyboard.press("/");
  await page.keyboard.type("sha tin di yat sing");
  await page.keyboard.press("Enter");
  await expect(panel(page, "nearby").locator("h2")).toHaveText("City One Shatin");
  await expect(panel(page, "nearby").locator("h2")).toBeFocused();
  await expect(page.locator(".nearby-sentence")).toContainText(
    /^From City One Shatin, the nearest site is .+, \d\.\d+\skm to the \S+: .+\. \d+ sites? lies? within 2\skm\./,
  );
  expect(hashOf(page)).toContain("&place=city-one-shatin&");
});

test("what is only guessed is not taken for what was meant at the first press", async ({ page }) => {
  await openAtlas(page, "#lang=zh-Hant&v=1");
  await searchBox(page).fill("嘉湖別墅");
  await searchBox(page).press("Enter");
  await expect(page.locator(".search-remark")).toContainText("沒有這個名稱");
  await expect(chosen(page)).toContainText("嘉湖山莊");
  await searchBox(page).press("Enter");
  await expect(panel(page, "nearby").locator("h2")).toHaveText("嘉湖山莊");
});

test("a private estate is found with what it is and its district, and the answer says how sure its point is", async ({
  page,
}) => {
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("whampoa garden");
  await expect(chosen(page)).toHaveAttribute("data-place", "whampoa-garden");
  await expect(chosen(page)).toContainText("private estate or building · Kowloon City");
  await page.keyboard.press("Enter");
  await expect(panel(page, "nearby").locator("h2")).toHaveText("Whampoa Garden");
  await expect(page.locator("[data-basis]")).toContainText("Point: ");
});

test("a sentence is answered from the place in it, and a link to such a place opens by itself", async ({
  page,
}) => {
  await openAtlas(page, "#lang=zh-Hant&v=1");
  await searchBox(page).fill("我住在將軍澳坑口，附近有什麼？");
  await expect(chosen(page)).toHaveAttribute("data-place", "hang-hau");
  await searchBox(page).fill("又一城");
  await expect(chosen(page)).toHaveAttribute("data-place", "festival-walk");
  await page.keyboard.press("Enter");
  await expect.poll(() => hashOf(page)).toContain("place=festival-walk");
  await page.reload();
  await expect(panel(page, "nearby").locator("h2")).toHaveText("又一城");
});

test("City One is found first by whatever it is called", async ({ page }) => {
  await openAtlas(page, "#lang=zh-Hant&v=1");
  for (const query of ["沙田第一城", "第一城", "city one", "sha tin di yat sing", "沙田第一成"]) {
    await searchBox(page).fill(query);
    await expect(page.locator('[role="option"]').first()).toHaveAttribute("data-place", "city-one-shatin");
    await expect(page.locator("#search-list")).toHaveAttribute("data-query", query);
    await expect(chosen(page)).toHaveAttribute("data-place", "city-one-shatin");
  }
});

test("a link with a search fills the box and shows the list, whose rows name what they lead to", async ({
  page,
}) => {
  await openAtlas(page, "#q=%E7%A7%91%E5%A4%A7&lang=zh-Hant&v=1");
  await expect(searchBox(page)).toHaveValue("科大");
  await expect(rowOfSearch(page, "site", "hkust-campus")).toBeVisible();
  await expect(page.locator("[role=option][data-measure]").first()).toBeVisible();
  await rowOfSearch(page, "site", "hkust-campus").click();
  await expect(panel(page, "site")).toBeVisible();
  await page.goBack();
  await expect(rowOfSearch(page, "site", "hkust-campus")).toBeVisible();
});

test("arrow keys go through the rows, Escape gives up and shows again what was open", async ({ page }) => {
  await openAtlas(page, "#view=land&lang=en&v=1");
  await searchBox(page).fill("sha tin");
  const first = await chosen(page).getAttribute("id");
  await expect(searchBox(page)).toHaveAttribute("aria-activedescendant", first ?? "");
  await page.keyboard.press("ArrowDown");
  await expect(searchBox(page)).not.toHaveAttribute("aria-activedescendant", first ?? "");
  await page.keyboard.press("ArrowUp");
  await expect(searchBox(page)).toHaveAttribute("aria-activedescendant", first ?? "");
  await page.keyboard.press("Escape");
  await expect(panel(page, "land")).toBeVisible();
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue("");
  await expect(searchBox(page)).toHaveAttribute("aria-expanded", "false");
});

test("coming past the box with Tab opens nothing", async ({ page }) => {
  await openAtlas(page, "#view=about&lang=en&v=1");
  await searchBox(page).focus();
  await page.keyboard.press("Tab");
  await expect(panel(page, "about")).toBeVisible();
});

test("what an input method is composing is searched for, and its keys are its own", async ({ page }) => {
  await openAtlas(page, "#lang=zh-Hant&v=1");
  await searchBox(page).focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "sha tin", selectionStart: 7, selectionEnd: 7 });
  await expect(page.locator("#search-list")).toHaveAttribute("data-query", "sha tin");
  await searchBox(page).dispatchEvent("keydown", {
    key: "Enter",
    keyCode: 229,
    isComposing: true,
    bubbles: true,
  });
  await expect(panel(page, "search")).toBeVisible();
  await session.send("Input.insertText", { text: "第一城" });
  await expect(chosen(page)).toHaveAttribute("data-place", "city-one-shatin");
  await expect(searchBox(page)).toHaveValue("第一城");
});

test("paragraphs, figures and positions are found as well", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("para 8");
  await expect(chosen(page)).toHaveAttribute("data-section", "para-8");
  await page.keyboard.press("Enter");
  await expect(panel(page, "paper").locator("h2")).toContainText("paragraph 8");
  await searchBox(page).fill("88 ha");
  await expect(chosen(page)).toHaveAttribute("data-site", "ma-liu-shui-88ha");
  await searchBox(page).fill("22.38, 114.2");
  await expect(chosen(page)).toContainText("22.38000, 114.20000");
  await searchBox(page).fill("835000 822000");
  await expect(chosen(page)).toContainText("22.33");
  await page.keyboard.press("Enter");
  await expect(page.locator(".nearby-sentence")).toBeVisible();
});

test("what was found stays on this machine, and can be erased", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("city one");
  await expect(chosen(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".nearby-sentence")).toBeVisible();
  await openAtlas(page, "#lang=en&v=1");
  await page.reload();
  await searchBox(page).click();
  await expect(rowOfSearch(page, "place", "city-one-shatin")).toBeVisible();
  await page.getByRole("button", { name: "Clear recent searches" }).click();
  await expect(page.getByRole("option")).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem("atlas.recent"))).toBeNull();
});

test("the next best is offered as such, and nothing at all comes with advice", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("zzzzqqqqxxxx");
  await expect(page.locator(".search-remark")).toContainText("Nothing found.");
  await expect(page.locator(".search-remark")).toContainText("Try the name of an estate");
});

const odd = [
  "x".repeat(5_000),
  "\u0000\u0007\u001b",
  "🏙️👩‍👩‍👧🇭🇰",
  "\u202Eםולש\u202C",
  "<img src=x onerror=alert(1)>",
  "NaN, NaN",
  "1e999, -1e999",
  "39.9, 116.4",
  "0, 0",
  "%E0%A4%A",
  "((((((((((",
];

test("whatever is typed or pasted, the answer is calm", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  for (const text of odd) {
    await searchBox(page).fill(text);
    await expect(page.locator(".search-option, .search-remark, .search-hints").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.locator(".panel")).toBeVisible();
    await expect(page.locator("main img")).toHaveCount(0);
  }
});

test("a gazetteer that does not come is said, and the next search tries again", async ({
  page,
  complaints,
}) => {
  await page.route("**/data/search.json", (route) => route.abort());
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("sha tin");
  await expect(page.locator(kit.callout)).toContainText("SEARCH-UNREACHABLE");
  await page.unroute("**/data/search.json");
  await searchBox(page).fill("sha tin wai");
  await expect(chosen(page)).toHaveAttribute("data-place", "sha-tin-wai-station");
  forgive(complaints, /search\.json/);
});

test("an Enter that is still waiting for its answer does not navigate after the reader went elsewhere", async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/data/search.json", async (route) => {
    await held;
    await route.continue();
  });
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("sha tin");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "About" }).click();
  await expect(panel(page, "about")).toBeVisible();
  await page.goBack();
  const answered = page.waitForResponse("**/data/search.json");
  release();
  await answered;
  await expect(page.locator(".search-option").first()).toBeVisible();
  await expect(panel(page, "search")).toBeVisible();
  expect(hashOf(page)).not.toContain("near=");
});

test("a search given up leads back to the search among the measures, word for word", async ({ page }) => {
  await openAtlas(page, "#view=measures&q=fund&lang=en&v=1");
  await searchBox(page).click();
  await expect(panel(page, "search")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page, "measures")).toBeVisible();
  await expect.poll(() => hashOf(page)).toContain("q=fund");
});

test("the key for the search shows what was searched for lately", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("city one");
  await page.keyboard.press("Enter");
  await expect(page.locator(".nearby-sentence")).toBeVisible();
  await page.keyboard.press("/");
  await expect(page.locator(".search-option")).toContainText(["City One"]);
});

test("a link to a map, however long, is read as its position when pasted", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAtlas(page, "#lang=en&v=1");
  for (const link of [
    `https://www.google.com/maps/place/City+One+Shatin,${"+Sha+Tin".repeat(12)}/@22.3867,114.2032,17z/data=!3m1`,
    "https://www.openstreetmap.org/#map=15/22.3867/114.2032",
    "https://maps.apple.com/?ll=22.3867,114.2032&z=12",
    "https://www.google.com/maps/search/?api=1&query=22.3867%2C114.2032",
  ]) {
    await searchBox(page).fill("");
    await page.evaluate((text) => navigator.clipboard.writeText(text), link);
    await searchBox(page).focus();
    await page.keyboard.press("ControlOrMeta+v");
    await expect(searchBox(page)).toHaveValue("22.3867, 114.2032");
  }
  await page.keyboard.press("Enter");
  await expect(page.locator(".nearby-sentence")).toContainText("City One");
});

test("the key for the search opens nothing behind a dialog", async ({ page }) => {
  await openAtlas(page, "#site=cyberport&lang=en&v=1");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("/");
  await expect(panel(page, "site")).toBeAttached();
  expect(hashOf(page)).toContain("site=cyberport");
});
