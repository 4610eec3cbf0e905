import type { Buffer as NodeBuffer } from "node:buffer";
import {
  accessibilityFaults,
  expect,
  openAtlas,
  openMap,
  overflowsSideways,
  type Page,
  panel,
  test,
  withoutMap,
} from "./driver.ts";
import { fixtureBytes } from "../import/fixtures-files.ts";

/** A smaller window has less of the map to draw. */
test.use({ viewport: { width: 1000, height: 600 } });

interface File {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: NodeBuffer;
}

function textFile(name: string, text: string): File {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(text) };
}

/** A square of three kilometres in the grid of Hong Kong, about the middle of the map below, and a point outside the grid. */
const basin = textFile(
  "渠務 2025.geojson",
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::2326" } },
    features: [
      {
        type: "Feature",
        properties: { 名稱: "滯洪池", 備註: "<img src=x onerror=alert(1)>" },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [832000, 831000],
              [835000, 831000],
              [835000, 834000],
              [832000, 834000],
              [832000, 831000],
            ],
          ],
        },
      },
      { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [1, 2] } },
    ],
  }),
);

async function chooseFile(page: Page, file: File): Promise<void> {
  await panel(page, "workspace").locator("[data-import]").setInputFiles([file]);
}

const report = (page: Page) => page.locator("[data-import-report]");
const rows = (page: Page) => panel(page, "workspace").locator("[data-layer]");

test("a file is drawn where it belongs, a feature is read from the map, files of other programs come in by their content, and a reload keeps all", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await openMap(page, "#view=workspace&lang=en&v=1");
  await chooseFile(page, basin);
  await expect(report(page)).toHaveAttribute("data-state", "partial");
  await expect(report(page)).toHaveAttribute("data-features", "1");
  await expect(report(page)).toHaveAttribute("data-left-out", "1");
  await expect(report(page)).toContainText("Hong Kong 1980 Grid (EPSG:2326), as the file says");
  await expect(report(page)).toContainText("feature 2");
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("data-workspace", "saved");

  // The map has flown to the layer: its middle is the square.
  const box = await page.locator("#picture").boundingBox();
  if (!box) throw new Error("the map has no size");
  await expect(async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(panel(page, "workspace").getByRole("row", { name: "名稱 滯洪池" })).toBeVisible({
      timeout: 4_000,
    });
  }).toPass();
  // What a file says is text, never HTML.
  await expect(panel(page, "workspace").getByText("<img src=x onerror=alert(1)>")).toBeVisible();

  // Each in its own system, beside what is on the map already.
  const names = ["areas.fgb", "areas-zstd.parquet", "sites.gpkg.gz", "site.dxf.gz"];
  await panel(page, "workspace")
    .locator("[data-import]")
    .setInputFiles(
      names.map((name) => ({
        name: name.replace(".gz", ""),
        mimeType: "application/octet-stream",
        buffer: Buffer.from(fixtureBytes(name)),
      })),
    );
  await expect(report(page)).toHaveAttribute("data-state", "done");
  // Two areas, three rows of a table, seven of three tables, and twelve shapes of a drawing.
  await expect(report(page)).toHaveAttribute("data-features", "24");
  await expect(rows(page)).toHaveCount(7);
  await expect(report(page)).toContainText("stations Coordinate system: longitude and latitude (WGS84)");
  await expect(report(page)).toContainText("site Coordinate system: Hong Kong 1980 Grid (EPSG:2326)");
  await expect(page.locator("html")).toHaveAttribute("data-workspace", "saved");

  await withoutMap(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(7);
  await expect(page.locator("html")).toHaveAttribute("data-workspace", "saved");

  // What lies near a spot tells of it too.
  await openAtlas(page, "#near=22.434,114.148,2&lang=en&v=1");
  await expect(page.locator("[data-near-layers]")).toContainText("1 feature of “渠務 2025” within 2 km");
});

test("names in Big5 of a table are right in a browser, and the other encoding is offered", async ({
  page,
}) => {
  await openAtlas(page, "#view=workspace&lang=en&v=1");
  // Big5 with the signs of Hong Kong: Node has no right table of it, browsers do.
  const shamShuiPo = [0xb2, 0x60, 0xa4, 0xf4, 0x96, 0xf5];
  await chooseFile(page, {
    name: "stations.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([
      ...Buffer.from("name,easting,northing\n"),
      ...shamShuiPo,
      ...Buffer.from(",833000,820000\n"),
    ]),
  });
  await expect(report(page)).toHaveAttribute("data-state", "done");
  await expect(report(page)).toContainText("Encoding: big5, assumed");
  await expect(report(page).getByRole("radio", { name: /big5.*深水埗/ })).toBeChecked();
  await report(page)
    .getByRole("radio", { name: /gb18030/ })
    .check();
  await expect(report(page)).toContainText("Encoding: gb18030, chosen by you");
  await expect(rows(page)).toHaveCount(1);
});

test("what cannot be read is refused with a code and a way on, and nothing changes", async ({ page }) => {
  await openAtlas(page, "#view=workspace&lang=en&v=1");
  await chooseFile(page, textFile("broken.zip", "PK\u0003\u0004 this is no archive"));
  await expect(report(page)).toHaveAttribute("data-state", "refused");
  await expect(report(page)).toHaveAttribute("data-code", "ZIP-DAMAGED");
  await expect(report(page)).toContainText("Zip the files again");
  await expect(rows(page)).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-workspace", "empty");
});

test("a file dropped anywhere on the page is imported, and an undo takes it back in one step", async ({
  page,
}) => {
  await openAtlas(page, "#lang=en&v=1");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["id,lat,lon\n1,22.3,114.1\n2,22.4,114.2\n"], "points.csv"));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(report(page)).toHaveAttribute("data-features", "2");
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(rows(page)).toHaveCount(1);
});

test("the panel of own layers is usable by everybody, on a phone in Chinese too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, "#view=workspace&lang=zh-Hant&v=1");
  await chooseFile(page, basin);
  await expect(report(page)).toHaveAttribute("data-state", "partial");
  expect(await accessibilityFaults(page, { parts: ['[data-panel="workspace"]'] })).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
});

test("the table of a layer is sorted, filtered and copied by keys, and its filter is kept", async ({
  page,
}) => {
  await openAtlas(page, "#view=workspace&lang=en&v=1");
  const lines = [
    "name,use,ha,lat,lon",
    "A,住宅,12,22.3,114.1",
    "B,學校,3,22.31,114.1",
    "C,住宅,7,22.32,114.1",
  ];
  await chooseFile(page, textFile("plots.csv", lines.join("\n")));
  await expect(rows(page)).toHaveCount(1);
  await rows(page).getByRole("button", { name: "Table of “plots”" }).click();
  const table = page.locator("[data-table]");
  const names = table.locator('[role="gridcell"][aria-colindex="1"]');
  await expect(names).toHaveText(["A", "B", "C"]);
  await table.getByRole("columnheader", { name: "ha" }).click();
  await expect(names).toHaveText(["B", "C", "A"]);

  await table.getByRole("button", { name: /^Filter/ }).click();
  await table.getByLabel("Column", { exact: true }).selectOption("use");
  await table.getByLabel("Condition", { exact: true }).selectOption("is");
  await table.getByLabel("Value", { exact: true }).selectOption({ label: "住宅 (2)" });
  await expect(names).toHaveText(["C", "A"]);
  await expect(table.locator("[data-rows]")).toHaveAttribute("data-rows", "2");
  expect(await accessibilityFaults(page, { parts: ["[data-table]"] })).toEqual([]);

  await table.getByRole("grid").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Control+Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await page.evaluate(() => {
    document.addEventListener("copy", ({ clipboardData }) => {
      document.documentElement.dataset["copied"] = clipboardData?.getData("text/plain") ?? "";
    });
  });
  await page.keyboard.press("Control+C");
  await expect(page.locator("html")).toHaveAttribute("data-copied", "住宅\t7\r\n住宅\t12");
  await page.keyboard.press("Enter");
  await expect(panel(page, "workspace").getByRole("row", { name: "name A" })).toBeVisible();

  await expect(page.locator("html")).toHaveAttribute("data-workspace", "saved");
  await page.reload();
  await expect(rows(page)).toContainText("1 condition of the filter holds");
});

test("the layers are saved as one file, which opens again as they were", async ({ page }) => {
  await openAtlas(page, "#view=workspace&lang=en&v=1");
  await chooseFile(page, textFile("shops.csv", "name,floor,lat,lng\nTea,3,22.3,114.17\n茶,7,22.4,114.2\n"));
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("data-workspace", "saved");
  const saving = page.waitForEvent("download");
  await panel(page, "workspace").locator("[data-save-workspace]").click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^My layers .*\.workspace\.zip$/);
  await panel(page, "workspace")
    .locator("[data-import]")
    .setInputFiles(await saved.path());
  await expect(report(page)).toHaveAttribute("data-state", "done");
  await expect(report(page)).toHaveAttribute("data-features", "2");
  await expect(rows(page)).toHaveCount(2);
  await expect(panel(page, "workspace").getByRole("textbox", { name: "Name of “shops”" })).toHaveCount(2);
});

test("a table in the grid is converted to both pairs of coordinates, and stays no layer", async ({
  page,
}) => {
  await openAtlas(page, "#view=workspace&lang=en&v=1");
  const here = panel(page, "workspace");
  await here.getByText("Convert coordinates").click();
  const wells = textFile("wells.csv", "no,Easting,Northing\n007,836694.05,819069.80\n008,836694.05,far\n");
  await here.locator("[data-convert]").setInputFiles([wells]);
  await expect(here.locator("[data-convert-report]")).toContainText("1 of 2 rows converted.");
  await expect(here.locator("[data-convert-report]")).toContainText("line 3");
  expect(await accessibilityFaults(page)).toEqual([]);
  const saving = page.waitForEvent("download");
  await here.getByRole("button", { name: "Download CSV" }).click();
  const stream = await (await saving).createReadStream();
  const text = await new Response(stream as unknown as ReadableStream).text();
  expect(text.replace("\uFEFF", "").split("\r\n").slice(0, 3)).toEqual([
    "no,Easting,Northing,hk1980_easting,hk1980_northing,wgs84_latitude,wgs84_longitude",
    expect.stringMatching(/^007,836694\.05,819069\.80,836694\.05,819069\.8,22\.31\d+,114\.18\d+$/),
    "008,836694.05,far,,,,",
  ]);
  await expect(rows(page)).toHaveCount(0);
});
