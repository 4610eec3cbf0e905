// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { settled } from "../../settled.ts";
import { fileOf, renderWorkspace } from "./workspace-at-work.tsx";

const downloaded: { name: string; content: Blob }[] = [];

afterEach(() => {
  downloaded.length = 0;
  vi.restoreAllMocks();
});

/** The panel, with a table chosen to be converted. */
async function convert(file: File) {
  let made: Blob | null = null;
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
    made = content as Blob;
    return "blob:file";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    if (made) downloaded.push({ name: this.download, content: made });
  });
  const rendered = await renderWorkspace();
  const input = rendered.container.querySelector<HTMLInputElement>("input[data-convert]");
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  await settled(() => input?.dispatchEvent(new Event("change", { bubbles: true })));
  await rendered.finished();
  // The rows are asked for, converted by a library that is fetched for it, and let go of, after the reading.
  const report = rendered.container.querySelector<HTMLElement>("[data-convert-report]");
  const isDone = (): boolean => report?.dataset["state"] === "reported" && rendered.rows.size === 0;
  for (let turn = 0; turn < 500 && !isDone(); turn += 1) await settled();
  return rendered;
}

async function linesOfDownload(): Promise<readonly string[]> {
  await vi.waitFor(() => expect(downloaded).toHaveLength(1));
  return ((await downloaded[0]?.content.text()) ?? "").replace("\uFEFF", "").trim().split("\r\n");
}

const grid = fileOf(
  "wells.csv",
  'no,Easting,Northing,note\n007,836694.05,819069.80,"a, b"\n008,,,none\n009,836694.05,far,bad\n',
);

describe("a table that is converted", () => {
  it("comes out with its own columns as they were, and both pairs of coordinates", async () => {
    const { press, words } = await convert(grid);
    await press(words.workspace.convert.csv);
    const [header, first, ...rest] = await linesOfDownload();
    expect(downloaded[0]?.name).toBe("wells (both coordinates).csv");
    expect(header).toBe(
      "no,Easting,Northing,note,hk1980_easting,hk1980_northing,wgs84_latitude,wgs84_longitude",
    );
    expect(first).toMatch(/^007,836694\.05,819069\.80,"a, b",836694\.05,819069\.8,22\.310\d+,114\.181\d+$/);
    expect(rest).toEqual(["008,,,none,,,,", "009,836694.05,far,bad,,,,"]);
  });

  it("says which rows could not be read, by their line, and keeps no layer of it", async () => {
    const { text, words, rows, names } = await convert(grid);
    const { convert: said, leftOut } = words.workspace;
    expect(text()).toContain(said.done("1", "3"));
    expect(text()).toContain(said.unread("1"));
    expect(text()).toContain(words.workspace.leftOutReason(leftOut["not-a-number"], "1"));
    expect(text()).toContain(words.workspace.leftOutPlaces(words.workspace.placeLine(4)));
    expect(text()).toContain(said.blank("1"));
    expect([rows.size, names()]).toEqual([0, []]);
  });

  it("may also be in degrees, and as a workbook", async () => {
    const { press, text, words } = await convert(fileOf("a.csv", "lat,lon\n22.3,114.17\n51.5,0\n"));
    expect(text()).toContain(words.workspace.convert.offGrid("1"));
    await press(words.workspace.convert.xlsx);
    await vi.waitFor(() => expect(downloaded).toHaveLength(1));
    expect(downloaded[0]?.name).toBe("a (both coordinates).xlsx");
  });

  it.each([
    ["a table without places", fileOf("a.csv", "name,age\nA,3\n"), "noPlaces"],
    [
      "a file that is no table",
      fileOf("a.geojson", '{"type":"Point","coordinates":[114.1,22.3]}'),
      "notTable",
    ],
  ] as const)("is refused with the reason for %s", async (_, file, reason) => {
    const { all, text, words } = await convert(file);
    expect(text()).toContain(words.workspace.convert[reason]);
    expect(all("button", words.workspace.convert.csv)).toEqual([]);
  });
});
