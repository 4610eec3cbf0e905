import { accessibilityFaults, expect, hashOf, openAtlas, type Page, panel, test } from "./driver.ts";

/** What is seen, handed on: link, code, frame. */

const dialog = (page: Page) => page.locator("dialog.share");

async function openShare(page: Page, hash: string): Promise<void> {
  await openAtlas(page, hash);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

test("the link is that of what is seen, and it is said when it is copied, and when it is not", async ({
  page,
  context,
}) => {
  await openShare(page, "#site=cyberport&kind=park&lang=en&v=1");
  const link = dialog(page).getByRole("textbox", { name: "Link" });
  await expect(link).toHaveValue(
    new URL("./en/site/cyberport.html#site=cyberport&kind=park&lang=en&v=1", page.url()).href,
  );
  await expect(dialog(page)).toContainText("this device only");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog(page).getByRole("button", { name: "Copy the link" }).click();
  await expect(dialog(page)).toContainText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("no")) },
    });
  });
  await dialog(page).getByRole("button", { name: "Copy the link" }).click();
  await expect(dialog(page)).toContainText("press Ctrl+C");
});

test("a spot is said to be in the link, and can be left out", async ({ page }) => {
  await openShare(page, "#map=14/22.381/114.203&near=22.381,114.203,2&lang=en&v=1");
  await expect(dialog(page)).toContainText("the position you searched from");
  await dialog(page).getByRole("button", { name: "Leave it out" }).click();
  await expect(dialog(page)).not.toContainText("the position you searched from");
  await expect(dialog(page).getByRole("textbox", { name: "Link" })).not.toHaveValue(/near=/);
  expect(hashOf(page)).not.toMatch(/near=|map=/);
});

test("the code of a frame follows its choices", async ({ page }) => {
  await openShare(page, "#site=cyberport&lang=en&v=1");
  const code = dialog(page).getByRole("textbox", { name: "Code for the page" });
  await expect(code).toHaveValue(/width="800"/);
  await dialog(page).getByRole("combobox", { name: "Size" }).selectOption("wide");
  await dialog(page).getByRole("checkbox").uncheck();
  await expect(code).toHaveValue(/embed\.html\?panel=off#site=cyberport.*width="100%"/);
});

test("Escape closes the dialog and nothing else; the focus is back, and nothing is amiss in it", async ({
  page,
}) => {
  await openShare(page, "#site=cyberport&lang=en&v=1");
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(panel(page, "site")).toBeVisible();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
});

test("Escape closes the dialog before the search that lies below it", async ({ page }) => {
  await openShare(page, "#q=cyberport&lang=en&v=1");
  await expect(page.locator('[data-panel="search"]')).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('[data-panel="search"]')).toBeVisible();
});

test("beside a tour that is set aside, the keys are the dialog's", async ({ page }) => {
  await openAtlas(page, "#lang=en&v=1");
  await page.keyboard.press("p");
  await expect(page.locator(".stage")).toBeVisible();
  await page.keyboard.press("3");
  await page.keyboard.press("/");
  await expect(page.locator(".suspended-bar")).toBeVisible();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(dialog(page)).toBeVisible();
  for (const key of ["r", "PageDown"]) await page.keyboard.press(key);
  await expect(page.locator("html")).toHaveAttribute("data-stage", "suspended");
  await expect(dialog(page).getByRole("textbox", { name: "Link" })).not.toHaveValue(/tour=/);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await page.keyboard.press("r");
  await expect(page.locator("html")).toHaveAttribute("data-stage", "showing");
});
