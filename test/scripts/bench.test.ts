import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { barsOf, verdictOf } from "../../scripts/bench/bars.ts";
import { median } from "../../scripts/bench/median.ts";
import { readOptions } from "../../scripts/bench/options.ts";
import { drawings, reliefCorners, reliefFile, sitesAt } from "../../scripts/bench/pages/drawings.ts";
import { reportLines } from "../../scripts/bench/report.ts";
import { medianSample, type Sample } from "../../scripts/bench/sample.ts";
import { serve } from "../../scripts/bench/server.ts";
import { tableLines } from "../../scripts/bench/table.ts";
import { RealStyle } from "../map/built-style.ts";
import type { SiteFeatures } from "../../src/model/atlas.ts";

const sample: Sample = {
  usefulPaintMs: 100,
  sitesMs: 100,
  longTasksMs: 0,
  scriptBytes: 500_000,
  totalBytes: 1_000_000,
};

describe("the options", () => {
  it("asks for five rounds unless told", () => {
    expect(readOptions([])).toEqual({ rounds: 5 });
    expect(readOptions(["--rounds", "1"])).toEqual({ rounds: 1 });
    expect(readOptions(["--help"])).toBe("help");
  });

  it.each(["0", "-1", "1.5", "many", "", "101"])("refuses %j rounds and says so", (text) => {
    expect(() => readOptions([`--rounds=${text}`])).toThrow(`got "${text}"`);
  });

  it("refuses what it does not know", () => {
    expect(() => readOptions(["--round", "3"])).toThrow("--round");
  });
});

describe("the median", () => {
  it.each([
    { values: [], middle: null },
    { values: [7], middle: 7 },
    { values: [1, 2], middle: 1.5 },
    { values: [100, 9, 20], middle: 20 },
    { values: [4, 1, 3, 2], middle: 2.5 },
  ])("of $values is $middle", ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it("is taken of each measure by itself", () => {
    const other = { ...sample, usefulPaintMs: 300, scriptBytes: 1 };
    const third = { ...sample, usefulPaintMs: 200, scriptBytes: 2 };
    expect(medianSample([sample, other, third])).toEqual({ ...sample, usefulPaintMs: 200, scriptBytes: 2 });
  });

  it("of no visit is nothing", () => {
    expect(medianSample([])).toBeNull();
  });
});

describe("the table", () => {
  it("sets the first column left and the others right", () => {
    expect(
      tableLines([
        ["", "ms"],
        ["atlas", "1200"],
        ["bare map", "9"],
      ]),
    ).toEqual(["            ms", "atlas     1200", "bare map     9"]);
  });

  it("is empty without rows", () => {
    expect(tableLines([])).toEqual([]);
  });
});

describe("the bars", () => {
  const held = { atlas: sample, maplibre: sample, leaflet: sample, openlayers: sample };
  const verdicts = (medians: Parameters<typeof barsOf>[0], engine = 440_000): string[] =>
    barsOf(medians, engine).map(verdictOf);

  it("are held at their very limits", () => {
    const atlas = { ...sample, sitesMs: 115, totalBytes: 1_800_000 };
    const limits = { ...held, atlas, maplibre: { ...sample, sitesMs: 100.001 } };
    expect(verdicts(limits)).toEqual(["pass", "pass", "pass", "pass"]);
  });

  it.each([
    { bar: 0, change: { usefulPaintMs: 101 } },
    { bar: 1, change: { sitesMs: 116 } },
    { bar: 2, change: { scriptBytes: 500_001 } },
    { bar: 3, change: { totalBytes: 1_800_001 } },
  ])("miss when $change is too much, and only that one", ({ bar, change }) => {
    const expected = ["pass", "pass", "pass", "pass"].with(bar, "miss");
    expect(verdicts({ ...held, atlas: { ...sample, ...change } })).toEqual(expected);
  });

  it("are neither held nor missed where nothing was measured", () => {
    expect(verdicts({ ...held, leaflet: null })).toEqual(["not measured", "pass", "pass", "pass"]);
    expect(new Set(verdicts({ ...held, atlas: null }))).toEqual(new Set(["not measured"]));
  });
});

describe("the report", () => {
  const text = reportLines({
    rounds: 3,
    engineBytes: 440_000,
    medians: { atlas: sample, maplibre: sample, leaflet: { ...sample, usefulPaintMs: 99 }, openlayers: null },
    reactions: {
      sites: [
        { written: 10, painted: 30 },
        { written: 20, painted: 50 },
      ],
      languages: [],
      months: [],
      scenes: [],
      clauses: [],
    },
  });

  it("has a line for each page, for each reaction and for each bar", () => {
    expect(text.join("\n")).toMatchInlineSnapshot(`
      "Medians of 3 visits of each page, first visits, text gzipped

                     useful paint   sites drawn    long tasks  first scripts     all files
      the atlas            100 ms        100 ms          0 ms       500.0 kB     1000.0 kB
      bare MapLibre        100 ms        100 ms          0 ms       500.0 kB     1000.0 kB
      Leaflet               99 ms        100 ms          0 ms       500.0 kB     1000.0 kB
      OpenLayers     not measured  not measured  not measured   not measured  not measured

      the atlas, from the click                 in the page       painted
      open a site from the list                       15 ms         40 ms
      change the language                      not measured  not measured
      move the timeline                        not measured  not measured
      narrow by a clause                       not measured  not measured
      show a scene of a tour, with its flight  not measured  not measured

      list and picture painted before Leaflet has drawn all     100 ms      (at most 99 ms)  miss
      sites drawn within 1.15 of bare MapLibre                  100 ms     (at most 115 ms)  pass
      own scripts beside MapLibre and its worker               60.0 kB    (at most 60.0 kB)  pass
      whole first visit                                      1000.0 kB  (at most 1800.0 kB)  pass"
    `);
  });
});

describe("the comparison pages", () => {
  let sources: StyleSpecification["sources"];

  beforeAll(async () => {
    ({ sources } = (await RealStyle.read()).of({}, { base: "/" }));
  });

  it("draw every file that the atlas draws, and no other", () => {
    const drawn = [...new Set(drawings.map(({ file }) => `/data/basemap/${file}.geojson`))];
    const files = Object.values(sources).flatMap((source) =>
      source.type === "geojson" && typeof source.data === "string" ? [source.data] : [],
    );
    expect(drawn.toSorted()).toEqual(files.toSorted());
  });

  it("lay the relief where the atlas lays it", () => {
    const [northWest, southEast] = reliefCorners;
    expect(sources["relief"]).toMatchObject({ url: reliefFile });
    const { coordinates } = sources["relief"] as { coordinates: unknown[] };
    expect([coordinates[0], coordinates[2]]).toEqual([northWest, southEast]);
  });

  it("draw the sites that belong to the zoom, the largest first", () => {
    const sites = [site("part", 13, 24, 5), site("small", 0, 24, 1), site("whole", 0, 13, 9)];
    const names = (zoom: number): string[] => sitesAt(zoom, sites).map(({ properties }) => properties.id);
    expect(names(10)).toEqual(["whole", "small"]);
    expect(names(13)).toEqual(["part", "small"]);
    expect(sitesAt(10, [site("later", 0, 24, 1, true)])).toEqual([]);
  });
});

describe("the server", () => {
  const file = { body: Buffer.from("hello"), isGzip: false, type: "text/plain", etag: '"1"' };
  const files = new Map([["/index.html", file]]);

  it("counts the bytes of what it sends, and nothing for what is missing or known", async () => {
    const server = await serve(files);
    try {
      const first = await fetch(`${server.address}/`);
      expect([first.status, await first.text()]).toEqual([200, "hello"]);
      const again = await fetch(`${server.address}/`, { headers: { "If-None-Match": '"1"' } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
      expect((await fetch(`${server.address}/other?x=1`)).status).toBe(404);
      expect(server.takeSent()).toEqual([
        { path: "/index.html", bytes: 5 },
        { path: "/index.html", bytes: 0 },
        { path: "/other", bytes: 0 },
      ]);
      expect(server.takeSent()).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

function site(
  id: string,
  from: number,
  to: number,
  area: number,
  onRequest = false,
): SiteFeatures["features"][number] {
  const properties = { id, from, to, area, onRequest } as SiteFeatures["features"][number]["properties"];
  return { type: "Feature", geometry: { type: "Point", coordinates: [0, 0] }, properties };
}
