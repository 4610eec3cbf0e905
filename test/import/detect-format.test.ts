import { describe, expect, it } from "vitest";
import { detectFormat, isWkt } from "../../src/import/detect-format.ts";
import type { FormatId } from "../../src/import/report.ts";
import { textBytes, utf16 } from "./fixtures-bytes.ts";
import { shapeTypes, shpBytes } from "./fixtures-shapefile.ts";
import { zipBytes } from "./fixtures-zip.ts";
import { sampleFiles } from "./sample-files.ts";

function detected(text: string, name = "a.txt"): FormatId | null {
  return detectFormat(name, textBytes(text));
}

describe("what a file is", () => {
  it("is told for every sample by its content, whatever its name", () => {
    const expected = [
      "geojson",
      "geojson-lines",
      "geojson-lines",
      "topojson",
      "esri-json",
      "wkt",
      "csv",
      "kml",
      "gpx",
      "shapefile",
      "zip",
      "zip",
      "flatgeobuf",
      "geopackage",
      "geoparquet",
      "dxf",
      "geoparquet",
      // A workspace that was saved as one file.
      "zip",
    ];
    expect(sampleFiles.map(({ bytes }) => detectFormat("noname", bytes))).toEqual(expected);
  });

  it.each<[string, FormatId | null]>([
    ['{"type":"FeatureCollection","features":[]}', "geojson"],
    ['\uFEFF \n{"features":[{"attributes":{"geometryType":1}}]}', "geojson"],
    ["[]", "geojson"],
    ['{"a":1}\n{"a":2}', "geojson-lines"],
    ['{"a":\n1}\n{"a":2}', "geojson"],
    ['\u001E{"a":1}', "geojson-lines"],
    ['{"bbox":[1],"type":"Topology","arcs":[]}', "topojson"],
    ['{"type":"Topology","transform":{', "topojson"],
    ['{"objects":{"a":{"type":"Point",', "topojson"],
    ['{"properties":{"arcs":1},"type":"Feature"}', "geojson"],
    ['{"features":[],"spatialReference":{}}', "esri-json"],
    ['<?xml version="1.0"?><!-- <gpx> --><kml>', "kml"],
    ["<k:kml xmlns:k='x'>", "kml"],
    ["<Placemark>", "kml"],
    ["<GPX>", "gpx"],
    ["<html>", null],
    ["<", null],
    ["POINT (1 2)", "wkt"],
    ["srid=4326; multipolygon z (((", "wkt"],
    ["POINT,LINE\n1,2", "csv"],
    ["a,b\n1,2", "csv"],
    ["\u0000\u0001", null],
    ["", null],
    [" \n", null],
    ["%PDF-1.4\n\u0001", null],
  ])("of %j is %s", (text, format) => {
    expect(detected(text)).toBe(format);
  });

  it("is told between plain texts by the name", () => {
    expect(detected("POINT(1 2)", "a.CSV")).toBe("csv");
    expect(detected('{"type":"Feature"}', "a.ndjson")).toBe("geojson-lines");
    expect(detected('{"type":"Feature"}', "a.geojsonl")).toBe("geojson-lines");
    expect(detected("a\tb", "a.json")).toBe("csv");
  });

  it("is told in UTF-16 too", () => {
    for (const isLittleEndian of [true, false]) {
      expect(detectFormat("a", utf16("<kml>", isLittleEndian))).toBe("kml");
      expect(detectFormat("a", utf16("a,b", isLittleEndian))).toBe("csv");
    }
  });

  it("is told of binary files by their first bytes", () => {
    expect(detectFormat("a.csv", zipBytes([]))).toBe("zip");
    expect(detectFormat("a.zip", shpBytes(shapeTypes.point, []))).toBe("shapefile");
    expect(detectFormat("a.kml", textBytes("SQLite format 3\u0000"))).toBe("geopackage");
    expect(detectFormat("a.kml", textBytes("SQLite 3\u0000"))).toBeNull();
  });
});

describe("well-known text", () => {
  it("is told by its first word", () => {
    expect(["POINT(1 2)", "MULTIPOINT M (1", "GEOMETRYCOLLECTION(", "POINTZ(1"].map(isWkt)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["POINT", "POINTS(1", "THE POINT(1", ""].map(isWkt)).toEqual([false, false, false, false]);
  });
});
