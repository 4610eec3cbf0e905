import { accessibilityFaults, expect, hashOf, openMap, overflowsSideways, panel, test } from "./driver.ts";

test("an outline is laid over another place by pointer, keys and search, and put back by Escape", async ({
  page,
}) => {
  await openMap(page, "#map=13.5/22.4243/114.2098&site=ma-liu-shui-88ha&lang=en&v=1");
  await panel(page, "site")
    .getByRole("button", { name: /^Lay .+ over another place$/ })
    .click();
  const tool = page.getByRole("region", { name: "Lay it over another place" });
  await expect(tool.getByRole("status").first()).toContainText("× Victoria Park");
  expect(hashOf(page)).toContain("carry=ma-liu-shui-88ha");

  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => hashOf(page)).toMatch(/carry=ma-liu-shui-88ha\/22\.\d+\/114\.\d+&/);

  await tool.getByLabel("Where to").fill("Sha Tin");
  await tool.getByRole("button", { name: "Find", exact: true }).click();
  await tool.locator(".carry-places button").first().click();
  await expect(tool.getByRole("status").first()).toContainText("from near");
  const before = hashOf(page);

  // The map shows the outline in the middle of its free room.
  const room = await page.locator("#picture").boundingBox();
  if (!room) throw new Error("the map has no room");
  const [x, y] = [room.x + room.width / 2, room.y + room.height / 2];
  await expect(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 4 });
    await page.mouse.up();
    expect(hashOf(page).match(/carry=[^&]+/)?.[0]).not.toBe(before.match(/carry=[^&]+/)?.[0]);
  }).toPass();
  expect(await accessibilityFaults(page, { parts: [".carry-tool"] })).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(tool).toBeHidden();
  expect(hashOf(page)).not.toContain("carry=");
});

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("a link to a carried outline has no sideways scrolling and no fault of access", async ({ page }) => {
    await openMap(page, "#map=12/22.38/114.19&carry=ma-liu-shui-88ha/22.38/114.19/30&lang=en&v=1");
    const tool = page.getByRole("region", { name: "Lay it over another place" });
    await expect(tool.getByRole("slider", { name: /^Turn/ })).toHaveValue("30");
    expect(await overflowsSideways(page)).toBe(false);
    expect(await accessibilityFaults(page, { parts: [".carry-tool"] })).toEqual([]);
    await tool.getByRole("button", { name: "Put it back" }).tap();
    await expect(tool).toBeHidden();
  });
});
