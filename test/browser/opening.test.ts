import { allFetched, expect, hashOf, openMap, test } from "./driver.ts";

test("a link to empty water becomes a living map as well, opens there, and stays there", async ({ page }) => {
  await openMap(page, "#map=15/22.1/113.8&lang=en&v=1");
  await expect(page.locator("#picture")).toBeHidden();
  expect(hashOf(page)).toContain("map=15/22.1/113.8");
});

test("the opening view stays out of the address, and a move comes into it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, "#lang=en&v=1");
  await expect(page.locator("#picture")).toBeHidden();
  await allFetched(page); // later than whatever the map does by itself
  expect(hashOf(page)).toBe("#lang=en&v=1");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => hashOf(page)).toContain("map=");
});
