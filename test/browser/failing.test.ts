import {
  expect,
  forgive,
  mapState,
  openAtlas,
  openMap,
  openWithMap,
  panel,
  test,
  withoutMap,
  kit,
} from "./driver.ts";

test("without WebGL 2 the list and the picture stay, with one message", async ({ page }) => {
  await page.addInitScript(() => {
    const prototype: { getContext: unknown } = HTMLCanvasElement.prototype;
    prototype.getContext = () => null;
  });
  await openWithMap(page, "#lang=en&v=1");
  await mapState(page, "failed");
  await expect(page.locator('[data-failure="WEBGL"]')).toHaveCount(1);
  await expect(page.locator("#picture")).toBeVisible();
  await page
    .getByRole("link", { name: "The Hong Kong University of Science and Technology" })
    .first()
    .click();
  await expect(panel(page, "site").locator("h2")).toHaveText(
    "The Hong Kong University of Science and Technology",
  );
});

test("a worker that cannot be fetched leaves list and picture, and its code", async ({
  page,
  complaints,
}) => {
  await page.route(/maplibre-gl-worker/, (route) => route.abort());
  await openWithMap(page, "#lang=en&v=1");
  await mapState(page, "failed");
  await expect(page.locator('[data-failure="WORKER-UNREACHABLE"]')).toBeVisible();
  forgive(complaints, /maplibre-gl-worker/);
});

for (const [what, body, status, code] of [
  ["missing", "", 404, "ATLAS-404"],
  ["garbled", '{"version": 1, "sites": [', 200, "ATLAS-GARBLED"],
  ["of another shape", '{"version": 7}', 200, "ATLAS-GARBLED"],
] as const) {
  test(`data that are ${what}: the prerendered list stays and the message has a way on`, async ({
    page,
    complaints,
  }) => {
    await withoutMap(page);
    await page.route(/atlas\.json/, (route) => route.fulfill({ status, body }));
    await page.goto("./");
    await expect(page.locator(`[data-failure="${code}"]`)).toBeVisible();
    await expect(page.locator("main [data-site]")).toHaveCount(50);
    await page.locator(`[data-failure="${code}"] a`).click();
    await expect(page.locator(".text-page")).toBeVisible();
    forgive(complaints, /atlas\.json/);
  });
}

test("page and worker are sent a strict policy; a lost graphics context brings the picture back, and its return the map with the selection", async ({
  page,
  request,
}) => {
  await openMap(page, "#site=science-park&lang=en&v=1");
  const worker = await page.evaluate(
    () =>
      performance.getEntriesByType("resource").find(({ name }) => name.includes("maplibre-gl-worker"))
        ?.name ?? "",
  );
  for (const url of ["./", worker]) {
    const policy = (await request.get(url)).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    // The address search is the one host that may be asked, where a reader presses for it.
    expect(policy.replace("https://www.map.gov.hk", "")).not.toMatch(/unsafe|https?:|\*/);
  }

  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("#map canvas");
    const lose = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    lose?.loseContext();
    Object.assign(window, { restore: () => lose?.restoreContext() });
  });
  await mapState(page, "picture");
  await expect(page.locator("#picture")).toBeVisible();
  await expect(page.locator('[data-failure="CONTEXT-LOST"]')).toBeVisible();
  await page.locator('#picture a[data-site="hkust-campus"]').click();
  await expect(panel(page, "site").locator("h2")).toContainText("Hong Kong University of Science");
  await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
  await mapState(page, "ready");
  await expect(page.locator("[data-failure]")).toHaveCount(0);
  await expect(panel(page, "site")).toBeVisible();
});

test("of the base map a missing layer is said, one that never arrives stops nothing, and the sites are drawn all the same", async ({
  page,
  complaints,
}) => {
  await page.route(/woodland\.geojson/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.route(/roads_other/, () => undefined);
  await openMap(page, "#site=ma-liu-shui-88ha&lang=zh-Hant&v=1");
  await expect(page.locator("#map canvas")).toHaveAttribute("aria-label", /地圖/);
  await expect(page.locator("[data-failure]")).toContainText("WOODLAND");
  forgive(complaints, /woodland\.geojson/);
});

test("a worker that starts and says nothing is noticed, and the picture stays to be used", async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(() => {
    Object.assign(Worker.prototype, { postMessage: () => undefined });
  });
  await openWithMap(page, "#lang=en&v=1");
  await expect(page.locator("#map canvas")).toHaveCount(1);
  await page.clock.fastForward(30_000);
  await mapState(page, "failed");
  await expect(page.locator('[data-failure="WORKER-SILENT"]')).toBeVisible();
  await page.locator('#picture a[data-site="hkust-campus"]').click();
  await expect(panel(page, "site")).toBeVisible();
});

test("tours that cannot be fetched are said so, and not asked for again and again", async ({
  page,
  complaints,
}) => {
  let asked = 0;
  await page.route(/tours\.json/, (route) => {
    asked += 1;
    return route.fulfill({ status: 404, body: "" });
  });
  await openAtlas(page, "#view=tours&lang=en&v=1");
  await expect(panel(page, "tours").locator(kit.callout)).toContainText("TOURS-404");
  await page.waitForTimeout(1_000);
  expect(asked).toBeLessThanOrEqual(2);
  forgive(complaints, /tours\.json/);
});
