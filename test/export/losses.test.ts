import { describe, expect, it } from "vitest";
import { exportFormats, fileNameOf, formatsFor } from "../../src/export/formats.ts";
import { lossesOf } from "../../src/export/losses.ts";
import { area, line, point, table } from "./table.ts";

const mixed = table({ a: "text" }, [["x"], ["y"], ["字".repeat(32_768)], ["z"]], [area, point, null, line]);

describe("what a format cannot hold", () => {
  it.each([
    ["csv", []],
    ["geojson", []],
    ["kml", []],
    [
      "gpx",
      [
        { kind: "areas", count: 1 },
        { kind: "placeless", count: 1 },
      ],
    ],
    [
      "xlsx",
      [
        { kind: "shapes", count: 3 },
        { kind: "long-texts", count: 1 },
      ],
    ],
  ] as const)("is counted for %s", (format, losses) => {
    expect(lossesOf(format, mixed)).toEqual(losses);
  });

  it("is nothing where all rows are points", () => {
    const points = table({ a: "text" }, [["x"]], [point]);
    expect(exportFormats.flatMap((format) => lossesOf(format, points))).toEqual([]);
  });
});

describe("the formats that are offered", () => {
  it("are those of maps only where there are places, and GPX only for points and lines", () => {
    expect(formatsFor(mixed)).toEqual(["csv", "xlsx", "geojson", "kml", "gpx"]);
    expect(formatsFor(table({ a: "text" }, [["x"]], [area]))).toEqual(["csv", "xlsx", "geojson", "kml"]);
    expect(formatsFor(table({ a: "text" }, [["x"]], [null]))).toEqual(["csv", "xlsx"]);
    expect(formatsFor(table({ a: "text" }, [["x"]]))).toEqual(["csv", "xlsx"]);
  });
});

describe("the name of a file", () => {
  it.each([
    ["渠道 2025", "渠道 2025.kml"],
    ["../../etc/passwd", "etc passwd.kml"],
    ['a:b*c?"<>|d\u0000', "a b c d.kml"],
    [" . ", "table.kml"],
    ["字".repeat(200), `${"字".repeat(80)}.kml`],
  ])("of %j is %j", (name, file) => {
    expect(fileNameOf(name, "kml")).toBe(file);
  });
});
