import { gpx as togeojson } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { importText } from "../import-text.ts";

const hike = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
<metadata><name>Not a field</name></metadata>
<wpt lat="22.4" lon="114.1"><ele>100.5</ele><name>大帽山</name><sym>Summit</sym><extensions><x:name xmlns:x="x">no</x:name></extensions></wpt>
<wpt lat="22.45" lon="114.2"><name>B &amp; C</name></wpt>
<rte><name>R</name><rtept lat="22.1" lon="114.1"><name>of the point</name></rtept><rtept lat="22.2" lon="114.2"/></rte>
<trk><name>T</name><type>walk</type><trkseg><trkpt lat="22.4" lon="114.1"><ele>5</ele><time>2025-01-01T00:00:00Z</time></trkpt><trkpt lat="22.5" lon="114.2"><ele>6</ele></trkpt></trkseg></trk>
<trk><name>two</name><trkseg><trkpt lat="22.1" lon="114.1"/><trkpt lat="22.2" lon="114.2"/></trkseg>
<trkseg><trkpt lat="22.3" lon="114.3"/><trkpt lat="22.4" lon="114.4"/></trkseg></trk>
</gpx>`;

describe("a GPX file", () => {
  it("has a layer each for waypoints, routes and tracks, with their own fields", async () => {
    const { report, layers } = await importText("hike.gpx", hike);
    expect(report).toMatchObject({
      format: "gpx",
      outcome: "done",
      featureCount: 5,
      crs: { id: "wgs84", reason: "format" },
    });
    expect(report.encoding).toEqual({ label: "utf-8", reason: "named" });
    expect(layers.map(({ name }) => name)).toEqual(["hike (wpt)", "hike (rte)", "hike (trk)"]);
    expect(layers[0]?.rows.fields.map(({ name }) => name)).toEqual(["ele", "name", "sym"]);
    expect(layers[0]?.rows.values).toEqual([
      ["100.5", "大帽山", "Summit"],
      [null, "B & C", null],
    ]);
    expect(layers[1]?.rows.values).toEqual([["R"]]);
    expect(layers[2]?.rows.values).toEqual([
      ["T", "walk"],
      ["two", null],
    ]);
  });

  it("has the places that another library finds", async () => {
    const { layers } = await importText("hike.gpx", hike);
    const ours = layers.flatMap(({ rows }) => rows.geometries);
    const document = new DOMParser().parseFromString(hike, "text/xml");
    const theirs = togeojson(document as never).features.map(({ geometry }) => geometry);
    expect(theirs).toHaveLength(5);
    expect(ours).toHaveLength(5);
    expect(ours).toEqual(expect.arrayContaining(theirs));
  });

  it("keeps a track when one of its segments has a single point", async () => {
    const text =
      '<gpx><trk><trkseg><trkpt lat="22" lon="114"/></trkseg><trkseg><trkpt lat="22.1" lon="114"/><trkpt lat="22.2" lon="114"/></trkseg></trk></gpx>';
    const { report, layers } = await importText("a.gpx", text);
    expect(report.outcome).toBe("done");
    expect(layers[0]?.rows.geometries).toEqual([
      {
        type: "LineString",
        coordinates: [
          [114, 22.1],
          [114, 22.2],
        ],
      },
    ]);
  });

  it("leaves out what has no place, and says why", async () => {
    const text =
      '<gpx><wpt lat="" lon="114"/><wpt lat="22" lon="200"/><wpt lat="22" lon="114"><ele>high</ele></wpt><trk/><trk><trkseg><trkpt lat="22" lon="114"/></trkseg></trk></gpx>';
    const { report, layers } = await importText("a.gpx", text);
    expect(report.leftOut).toEqual([
      { reason: "not-a-number", count: 1, places: [{ kind: "feature", number: 1 }] },
      { reason: "outside-the-world", count: 1, places: [{ kind: "feature", number: 2 }] },
      {
        reason: "too-few-positions",
        count: 2,
        places: [
          { kind: "feature", number: 4 },
          { kind: "feature", number: 5 },
        ],
      },
    ]);
    expect(layers[0]?.rows.geometries).toEqual([{ type: "Point", coordinates: [114, 22] }]);
  });
});
