import { describe, expect, it } from "vitest";
import { writeGpx } from "../../src/export/write-gpx.ts";
import { area, line, point, table } from "./table.ts";
import { elements, parsedXml, type XmlNode } from "./well-formed.ts";

async function written(...given: Parameters<typeof table>): Promise<XmlNode> {
  return parsedXml(await (await writeGpx(table(...given))).text());
}

describe("a GPX file", () => {
  it("has points as waypoints before lines as tracks, with their heights, and leaves areas out", async () => {
    const gpx = await written(
      { name: "text", height: "number" },
      [
        ["way", null],
        ["peak & top", 12],
        ["field", 3],
        ["nowhere", 4],
      ],
      [line, point, area, null],
    );
    expect(gpx.attributes).toMatchObject({ version: "1.1", xmlns: "http://www.topografix.com/GPX/1/1" });
    expect(gpx.children.map(({ name }) => name)).toEqual(["metadata", "wpt", "trk"]);
    const [, waypoint, track] = gpx.children;
    expect(waypoint?.attributes).toEqual({ lat: "22.3193", lon: "114.1694" });
    expect(waypoint?.children.map(({ name, text }) => [name, text])).toEqual([
      ["name", "peak & top"],
      ["desc", "height: 12"],
    ]);
    expect(track?.children.map(({ name }) => name)).toEqual(["name", "trkseg"]);
    const heights = track ? elements(track, "ele") : [];
    expect(heights.map(({ text }) => text)).toEqual(["5", "7.5"]);
  });

  it("names rows by their first text where no column is called name", async () => {
    const gpx = await written({ n: "number", 名: "text" }, [[7, "樟樹"]], [point]);
    expect(elements(gpx, "wpt")[0]?.children.map(({ text }) => text)).toEqual(["樟樹", "n: 7"]);
  });

  it("takes the points and lines of what is of several parts", async () => {
    const gpx = await written(
      { a: "number" },
      [[1], [2], [3]],
      [
        {
          type: "MultiPoint",
          coordinates: [
            [114, 22],
            [114.5, 22.5],
          ],
        },
        { type: "GeometryCollection", geometries: [point, line, area] },
        {
          type: "MultiLineString",
          coordinates: [
            [
              [114, 22],
              [114.1, 22.1],
            ],
            [
              [114.2, 22.2],
              [114.3, 22.3],
            ],
          ],
        },
      ],
    );
    expect(gpx.children.map(({ name }) => name)).toEqual(["metadata", "wpt", "wpt", "wpt", "trk", "trk"]);
    expect(elements(gpx, "trkseg")).toHaveLength(3);
    expect(elements(gpx, "trkpt")).toHaveLength(6);
  });
});
