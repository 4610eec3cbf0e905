import { expect, openAtlas, test } from "./driver.ts";

test("San Tin and the Loop add up to 240 ha: the Loop lies inside", async ({ page }) => {
  await openAtlas(page, "#view=land&lang=en&v=1");
  await page.locator('main input[value="san-tin-technopole"]').check();
  await page.locator('main input[value="hsitp-loop"]').check();
  const total = page.locator("main .add-up-total");
  await expect(total).toContainText("In Hong Kong 240 ha; outside 0 ha; counted: 1 site.");
  await expect(total).toContainText("lie inside other sites: HSITP, the Loop (in San Tin Technopole)");
});
