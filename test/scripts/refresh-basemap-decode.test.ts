import { describe, expect, test } from "vitest";
import { decodeGml } from "../../scripts/basemap/gml.ts";
import { joinWays } from "../../scripts/basemap/join-ways.ts";
import { decodeMtrLines, withoutParallels } from "../../scripts/basemap/mtr-lines.ts";
import { decodeMtrStations } from "../../scripts/basemap/mtr-stations.ts";
import { polygonsOf, positionsOf } from "../../scripts/basemap/positions.ts";
import { readZipMember } from "../../scripts/basemap/zip.ts";
import { fixture, mapArchive } from "../fixtures/basemap/standIn.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("GML of the 1:50,000 map", () => {
  test("reads attributes and rings, with the easting first", () => {
    const [wood] = decodeGml(bytesOf(fixture("LANDPOLY.gml")), ({ TYPE }) => TYPE === "WOO");
    expect(wood?.properties).toMatchObject({ CLASS: "VEG", TYPE: "WOO", EASTING: "836500" });
    expect(wood?.geometry).toMatchObject({ type: "Polygon" });
    const [outline, hole] = wood ? (polygonsOf(wood.geometry)[0] ?? []) : [];
    expect(outline?.[1]).toEqual([836000, 817000]);
    expect(hole).toHaveLength(5);
  });

  test("believes EASTING and NORTHING where they say that the easting comes first", () => {
    const point = (first: number, second: number) =>
      `<gml:FeatureCollection><gml:featureMember><fme:PLACE><fme:EASTING>836000</fme:EASTING>
      <fme:NORTHING>817000</fme:NORTHING><gml:pointProperty><gml:Point><gml:pos>${first} ${second}</gml:pos></gml:Point>
      </gml:pointProperty></fme:PLACE></gml:featureMember></gml:FeatureCollection>`;
    for (const gml of [point(817000, 836000), point(836000, 817000)]) {
      expect(decodeGml(bytesOf(gml), () => true)[0]?.geometry).toEqual({
        type: "Point",
        coordinates: [836000, 817000],
      });
    }
  });

  test("joins the segments of a curve and drops heights", () => {
    const gml = `<f><gml:featureMember><fme:LINE><gml:curveProperty><gml:Curve srsDimension="3"><gml:segments>
      <gml:LineStringSegment><gml:posList>1 2 9 3 4 9</gml:posList></gml:LineStringSegment>
      <gml:LineStringSegment><gml:posList>3 4 9 5 6 9</gml:posList></gml:LineStringSegment>
      </gml:segments></gml:Curve></gml:curveProperty></fme:LINE></gml:featureMember></f>`;
    const [line] = decodeGml(bytesOf(gml), () => true);
    expect(line?.geometry).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [2, 1],
          [4, 3],
          [4, 3],
          [6, 5],
        ],
      ],
    });
  });

  test("refuses coordinates that are no numbers", () => {
    const gml = fixture("LANDPOLY.gml").replace("816000 836000 817000", "816000 east 817000");
    expect(() => decodeGml(bytesOf(gml), () => true)).toThrow(
      'coordinates that cannot be read: "816000 east',
    );
  });
});

describe("the archive", () => {
  test("finds a file whatever its folder and case", () => {
    expect(new TextDecoder().decode(readZipMember(mapArchive("hello"), "landpoly.GML"))).toBe("hello");
  });

  test("refuses an archive cut short at any length", () => {
    const whole = mapArchive();
    for (let length = 0; length < whole.length - 1; length += 97) {
      expect(() => readZipMember(whole.subarray(0, length), "LANDPOLY.gml")).toThrow("cannot be read");
    }
  });
});

describe("MTR lines and stations from OpenStreetMap", () => {
  const overpass = bytesOf(fixture("overpass.json"));

  test("draws both directions of a line once, in the order of the line table", () => {
    const lines = decodeMtrLines(overpass);
    expect(lines.map(({ properties }) => properties?.code)).toEqual(["SIL", "TWL"]);
    expect(lines[1]?.geometry).toMatchObject({ coordinates: [expect.any(Array)] });
  });

  test("puts a station between its platforms and lists the lines that call there", () => {
    const stations = decodeMtrStations(overpass);
    expect(stations.map(({ properties }) => properties)).toContainEqual({
      name_en: "Admiralty",
      name_zh: "金鐘",
      lines: "TWL,SIL",
      interchange: 1,
    });
    const admiralty = stations.find(({ properties }) => properties?.name_en === "Admiralty");
    const [longitude, latitude] = admiralty ? (positionsOf(admiralty.geometry)[0] ?? []) : [];
    expect(longitude).toBeCloseTo(114.1651, 6);
    expect(latitude).toBeCloseTo(22.2789, 6);
  });

  test("joins ways whichever way round they are drawn", () => {
    const [a, b, c, d] = [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ] as const;
    expect(
      joinWays([
        [[...b], [...a]],
        [[...b], [...c]],
        [[...d], [...c]],
      ]),
    ).toEqual([[a, b, c, d]]);
    expect(
      joinWays([
        [[...a], [...b]],
        [[...c], [...d]],
      ]),
    ).toHaveLength(2);
  });

  test("keeps a branch, with the vertex where it leaves its trunk", () => {
    const trunk = [
      [114.1, 22.3],
      [114.15, 22.3],
      [114.2, 22.3],
    ];
    const branch = [
      [114.1, 22.3002],
      [114.15, 22.3002],
      [114.16, 22.31],
    ];
    expect(withoutParallels([[branch], [trunk]])).toEqual([
      trunk,
      [
        [114.15, 22.3002],
        [114.16, 22.31],
      ],
    ]);
  });
});
