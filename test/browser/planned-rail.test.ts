import { expect, hashOf, openMap, type Page, panel, test, withoutMap } from "./driver.ts";

/** A smaller window has less of the map to draw. */
test.use({ viewport: { width: 1000, height: 600 } });

/** Half-way between Au Tau and Ngau Tam Mei, where no site lies, in the middle of the map. */
const onTheLine = "#map=13/22.461/114.059&lang=en&v=1";

/** Where the middle of the map lies on the page, between the panels. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator("#picture").boundingBox();
  if (!box) throw new Error("the map has no room");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("planned railways are turned on in the legend or by a link and off in the panel, and a line opened from the map is in the link", async ({
  page,
}) => {
  await openMap(page, onTheLine);
  const legend = page.locator(".legend");
  await legend.locator("summary").click();
  await legend.getByRole("button", { name: "Planned railways (indicative)" }).click();
  await expect(legend).toContainText("no surveyed alignment");
  expect(hashOf(page)).toContain("rail=planned");
  await legend.locator("summary").click();

  const { x, y } = await middleOfMap(page);
  const open = panel(page, "rail").locator('[aria-current="true"]');
  // The legend has the rows before the map has drawn the line.
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect(open).toHaveText("Northern Link, main line", { timeout: 4_000 });
  }).toPass();
  expect(hashOf(page)).toMatch(/view=rail&item=101.*rail=planned/);

  await panel(page, "rail").getByRole("checkbox").uncheck();
  expect(hashOf(page)).not.toContain("rail=planned");
  await legend.locator("summary").click();
  await expect(legend).not.toContainText("no surveyed alignment");

  await page.evaluate(() => void (location.hash = "#view=rail&item=101&rail=planned&lang=en&v=1"));
  await expect(legend).toContainText("no surveyed alignment");
  await expect(panel(page, "rail").getByRole("checkbox")).toBeChecked();
  // A link that is opened anew brings the panel and the line; that it draws them was seen above.
  await withoutMap(page);
  await page.reload();
  await expect(open).toHaveText("Northern Link, main line");
  await expect(panel(page, "rail").getByRole("checkbox")).toBeChecked();
});
