import {
  expect,
  hashOf,
  openAtlas,
  openMap,
  panel,
  rowOfSearch,
  test,
  type Page,
  searchBox,
  kit,
} from "./driver.ts";

const cityOne = "#near=22.38675,114.20322,2&place=city-one-shatin&lang=en&v=1";
const sentence = (page: Page) => page.locator(".nearby-sentence");
const rows = (page: Page) => page.locator(".near-rows").first().locator("[data-site]");

test("a link opens the same answer: sentence and list", async ({ page }) => {
  await openAtlas(page, cityOne);
  await expect(panel(page, "nearby").locator("h2")).toHaveText("City One Shatin");
  await expect(sentence(page)).toContainText("1 site lies within 2 km.");
  await expect(rows(page)).toHaveCount(1);
  expect(hashOf(page)).toContain("near=22.38675,114.20322,2&place=city-one-shatin");
});

test("says the same in three languages, and is read out once", async ({ page }) => {
  await openAtlas(page, cityOne.replace("lang=en", "lang=zh-Hant"));
  await expect(sentence(page)).toContainText(
    /^由沙田第一城計，最近的創科地點是.+，在.+面 \d\.\d+\s公里：.+。2\s公里之內有\s1\s個創科地點。/,
  );
  const announced = page.locator(`main > ${kit.hidden}[role=status]`);
  await expect(announced).toHaveText(/^由沙田第一城計/);
  await page.getByRole("radio", { name: "简体中文" }).check();
  await expect(sentence(page)).toContainText(/^由沙田第一城计，最近的创科地点是/);
});

test("the radius follows slider, number and link", async ({ page }) => {
  await openAtlas(page, cityOne);
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", "2.1 km");
  await expect.poll(() => hashOf(page)).toContain(",2.1&");
  await page.getByRole("spinbutton").fill("7");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toContainText("within 7 km");
  await expect.poll(() => hashOf(page)).toContain(",7&");
  await page.getByRole("spinbutton").fill("900");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("spinbutton")).toHaveValue("20");
});

test("filters narrow list and sentence, and where nothing is near the nearest is told anyway", async ({
  page,
}) => {
  await openAtlas(page, cityOne);
  await page.locator('[data-clause="kinds"] summary').click();
  await page.getByRole("checkbox", { name: "Industry" }).check();
  await page.keyboard.press("Escape");
  await expect(sentence(page)).toContainText("the nearest site that matches the filter is");
  await expect(sentence(page)).toContainText("No site that matches the filter lies within 2 km.");
  await page.getByRole("button", { name: /^Widen to/ }).click();
  await expect(sentence(page)).not.toContainText("No site");
  await expect(page.locator(".near-title:focus")).toContainText("Within");
  await page.locator('[data-clause="promisedBefore"] summary').click();
  await page.getByRole("radio", { name: "promised before 2024" }).check();
  await page.keyboard.press("Escape");
  expect(hashOf(page)).toContain("before=2024");
  await page.getByRole("button", { name: "Clear all" }).click();
  expect(hashOf(page)).not.toContain("before");
});

test("with another month on the map the sentence tells of now, and the line below it of then", async ({
  page,
}) => {
  await openAtlas(page, "#near=22.27,114.13,2&t=2022-12&clock=promised&status=planned&lang=en&v=1");
  await expect(sentence(page)).toContainText("now: plan changed");
  await expect(page.locator(".nearby-then")).toHaveText(
    "HKU 4 ha site on the map (December 2022, as promised): Planned",
  );
  await expect(page.getByRole("status").filter({ hasText: /: Planned$/ })).toHaveCount(1);
  await page.getByRole("button", { name: "Back to now" }).first().click();
  await expect(page.locator(".nearby-then")).toHaveCount(0);
});

test("of a district it is told what lies in it, and its list is a press away", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await searchBox(page).fill("Sha Tin District");
  await rowOfSearch(page, "place", "sha-tin-district").click();
  await expect(sentence(page)).toContainText(
    /^\d+ sites lie in Sha Tin District\. From the point that marks Sha Tin District, /,
  );
  const told = Number.parseInt((await sentence(page).textContent()) ?? "", 10);
  await page.getByRole("button", { name: "See the sites in Sha Tin District" }).click();
  await expect(panel(page, "sites")).toBeVisible();
  expect(hashOf(page)).toContain("district=sha-tin");
  const listed = page.locator("main [data-site]");
  expect(told).toBeGreaterThan(8);
  await expect(listed).toHaveCount(told);
});

test("a region that the position lies in is named and listed", async ({ page }) => {
  await openAtlas(page, "#near=22.54,114.21,1&lang=en&v=1");
  await expect(sentence(page)).toContainText(
    /is in the area of Northern Metropolis\. From there, .+ No other site lies within 1\s?km\./,
  );
  await expect(page.getByRole("button", { name: /^Widen to/ })).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toHaveAttribute("data-site", "northern-metropolis");
});

test("each site has its next promise and its latest event, with their sources", async ({ page }) => {
  await openAtlas(page, "#near=22.52128,114.08009,2&lang=en&v=1");
  const loop = page.locator('.near-rows [data-site="hsitp-loop"]');
  await expect(loop).toContainText("this point is in it");
  await expect(loop.locator("dt")).toHaveText([/promise/i, /^Latest/]);
  await expect(loop.locator(".chip").first()).toBeVisible();
});

test("every site is listed, or said not to be measured", async ({ page }) => {
  await openAtlas(page, cityOne.replace(",2&", ",20&"));
  await expect(page.getByText(/sites have no location, so no distance/)).toBeVisible();
});

test("a site found there leads back to the spot", async ({ page }) => {
  await openAtlas(page, cityOne);
  await rows(page).first().locator("a").first().click();
  await expect(panel(page, "site")).toBeVisible();
  expect(hashOf(page)).toContain("near=22.38675");
  await page.locator(".back-link").click();
  await expect(panel(page, "nearby")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(panel(page, "sites")).toBeVisible();
  expect(hashOf(page)).not.toContain("near=");
});

test.describe("the device", () => {
  test("is asked on press only, and its answer says how exact it is", async ({ page, context }) => {
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ latitude: 22.3193, longitude: 114.1694, accuracy: 3_000 });
    await openAtlas(page, "#lang=en&v=1");
    await page.getByRole("button", { name: "Near me" }).click();
    await expect(sentence(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Use the position of this device" }).click();
    await expect(sentence(page)).toContainText("From the position of this device");
    const caution = page.locator(".caution", { hasText: "off by up to 3 km" });
    const [above, below] = [await caution.boundingBox(), await sentence(page).boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
    await expect(
      page.getByRole("status").filter({ hasText: /off by up to 3 km.*From the position/ }),
    ).toHaveCount(1);
    await expect(page.getByText("Nearest MTR station")).toHaveCount(0);
  });

  test("that is abroad is answered all the same", async ({ page, context }) => {
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation({ latitude: 51.5, longitude: -0.12, accuracy: 10 });
    await openAtlas(page, "#view=nearby&lang=en&v=1");
    await page.getByRole("button", { name: "Use the position of this device" }).click();
    await expect(page.locator(".caution", { hasText: "This position is outside Hong Kong" })).toBeVisible();
    await expect(sentence(page)).toContainText("No site lies within 2 km.");
  });

  test("that may not be asked is said plainly, with a way on", async ({ page }) => {
    await openAtlas(page, "#view=nearby&lang=en&v=1");
    await page.getByRole("button", { name: "Use the position of this device" }).click();
    await expect(page.locator(kit.callout)).toContainText("The browser gave no position");
    await expect(searchBox(page)).toBeVisible();
  });
});

test("on the map a link opens with its circle, whose knob changes the radius; a right click and Enter under the crosshair ask what is near", async ({
  page,
}) => {
  await openMap(page, cityOne);
  await dragKnob(page);
  await expect.poll(() => hashOf(page)).not.toContain(",2&");

  await page.evaluate(() => void (location.hash = "#map=12/22.38/114.19&lang=en&v=1"));
  await expect(panel(page, "sites")).toBeVisible();
  await page.locator("#map canvas").click({ button: "right", position: { x: 900, y: 300 } });
  await expect(sentence(page)).toBeVisible();

  await page.evaluate(() => void (location.hash = "#map=14/22.3/114.3&lang=en&v=1"));
  await expect(panel(page, "sites")).toBeVisible();
  await page.locator("#map canvas").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(sentence(page)).toBeVisible();
});

test("on a phone a link opens with its circle, and the knob on it changes the radius", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, cityOne);
  await dragKnob(page);
  await expect.poll(() => hashOf(page)).not.toContain(",2&");
});

/** Make the circle smaller by the knob on it. */
async function dragKnob(page: Page): Promise<void> {
  const knob = page.locator(".radius-handle");
  await expect(knob).toBeVisible();
  const at = await knob.boundingBox();
  if (!at) throw new Error("the knob has no box");
  const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
}
