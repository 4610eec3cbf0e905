import { allFetched, expect, hashOf, openMap, panel, test } from "./driver.ts";

test("a link to empty water becomes a living map as well", async ({ page }) => {
  await openMap(page, "#map=15/22.1/113.8&lang=en&v=1");
  await expect(page.locator("#picture")).toBeHidden();
});

test("a link with a camera opens there, and stays there", async ({ page }) => {
  await openMap(page, "#map=14.5/22.41/114.21&lang=en&v=1");
  expect(hashOf(page)).toContain("map=14.5/22.41/114.21");
});

test("a link with a site opens at the site", async ({ page }) => {
  await openMap(page, "#site=cyberport&lang=en&v=1");
  await expect(panel(page, "site").locator("h2")).toHaveText("Cyberport");
  await expect(() => expect(hashOf(page)).toMatch(/map=1[45][^/]*\/22\.26[^/]*\/114\.1[23]/)).toPass();
});

test("the opening view stays out of the address, and a move comes into it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, "#lang=en&v=1");
  await allFetched(page); // later than whatever the map does by itself
  expect(hashOf(page)).toBe("#lang=en&v=1");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => hashOf(page)).toContain("map=");
});
