import { booleanPointInPolygon } from "@turf/turf";
import { beforeAll, describe, expect, it } from "vitest";
import { checkGeodata } from "../../scripts/geodata/check.ts";
import type { NamedFeature } from "../../scripts/geodata/name-layers.ts";
import type { Problem } from "../../scripts/geodata/problem.ts";
import type { Geodata } from "../../scripts/geodata/read.ts";
import { distanceToMetres } from "../../src/model/distance.ts";
import type { Place } from "../../src/model/rows.ts";
import { addPlace, type Change, changeLayer, changePlace, changeSite } from "./change.ts";
import { readReal } from "./real.ts";

let real: Geodata;

beforeAll(async () => {
  real = await readReal();
});

/** No such estate: it stands in for one that somebody adds. */
const estate: Place = {
  id: "nowhere-estate",
  kind: "estate",
  name: { zhHant: "無處邨", en: "Nowhere Estate" },
  point: [114.2, 22.4],
  rank: 4,
  source: "housing-authority-estates",
};

interface Fault {
  readonly name: string;
  readonly change: Change;
  readonly named: Omit<Problem, "message">;
}

const faults: Fault[] = [
  {
    name: "an id that stands twice",
    change: addPlace({ ...estate, id: "lek-yuen-estate" }),
    named: { file: "places.json", id: "lek-yuen-estate", field: "id", value: "lek-yuen-estate" },
  },
  {
    name: "Chinese where English should stand",
    change: addPlace({ ...estate, name: { zhHant: "無處邨", en: "無處邨" } }),
    named: { file: "places.json", id: "nowhere-estate", field: "name.en", value: '"無處邨"' },
  },
  {
    name: "an unknown source",
    change: addPlace({ ...estate, source: "hearsay" }),
    named: { file: "places.json", id: "nowhere-estate", field: "source", value: "hearsay" },
  },
  {
    name: "an unknown site",
    change: changePlace("cyberport", { site: "atlantis" }),
    named: { file: "places.json", id: "cyberport", field: "site", value: "atlantis" },
  },
  {
    name: "a point outside the frame",
    change: changePlace("lek-yuen-estate", { point: [22.4, 114.2] }),
    named: { file: "places.json", id: "lek-yuen-estate", field: "point", value: "22.4,114.2" },
  },
  {
    name: "another name that is the Chinese name",
    change: addPlace({ ...estate, name: { ...estate.name, zhHans: "无处村" }, aliases: ["無處", "無處邨"] }),
    named: { file: "places.json", id: "nowhere-estate", field: "aliases", value: "無處邨" },
  },
  {
    name: "another name that is the English name without its space",
    change: addPlace({ ...estate, aliases: ["nowhereESTATE"] }),
    named: { file: "places.json", id: "nowhere-estate", field: "aliases", value: "nowhereESTATE" },
  },
  {
    name: "another name that is the Simplified name",
    change: addPlace({ ...estate, name: { ...estate.name, zhHans: "无处村" }, aliases: ["无处村"] }),
    named: { file: "places.json", id: "nowhere-estate", field: "aliases", value: "无处村" },
  },
  {
    name: "another name that stands twice, once in full width",
    change: addPlace({ ...estate, aliases: ["NWE", "ＮＷＥ"] }),
    named: { file: "places.json", id: "nowhere-estate", field: "aliases", value: "ＮＷＥ" },
  },
  {
    name: "another name of a site that is its short name",
    change: changeSite("hkust-campus", { aliases: ["UST", "hkust"] }),
    named: { file: "sites.geojson", id: "hkust-campus", field: "aliases", value: "hkust" },
  },
  {
    name: "an estate that is entered twice",
    change: (data) => {
      const point = place(data, "lek-yuen-estate").point;
      const name = { zhHant: "瀝源邨", en: "Lek Yuen" };
      return addPlace({ ...estate, name, point: [point[0] + 0.0025, point[1]] })(data);
    },
    named: { file: "places.json", id: "nowhere-estate", field: "name.zhHant", value: "瀝源邨" },
  },
  {
    name: "a station that moved on the base map",
    change: changePlace("sha-tin-station", { point: [114.18774, 22.38] }),
    named: { file: "places.json", id: "sha-tin-station", field: "point", value: "114.18774,22.38" },
  },
  {
    name: "a moved village beside another of its name",
    change: changePlace("tai-long-village", { point: [113.99, 22.22095] }),
    named: { file: "places.json", id: "tai-long-village", field: "point", value: "113.99,22.22095" },
  },
  {
    name: "a district whose point lies in another",
    change: changePlace("sha-tin-district", { point: [114.16, 22.45] }),
    named: { file: "places.json", id: "sha-tin-district", field: "point", value: "114.16,22.45" },
  },
  {
    name: "a name that the base map has twice",
    change: changeLayer("places", (features) => [
      ...features,
      ...features.filter(({ properties }) => properties.name_en === "Fanling"),
    ]),
    named: { file: "basemap/places.geojson", id: "Fanling", field: "name_zh", value: "粉嶺" },
  },
  ...(["places", "mtr_stations", "districts"] as const).map((layer): Fault => {
    const isThere = (data: Geodata): Geodata =>
      changeLayer(layer, (features) => [...features, atlantis])(data);
    return {
      name: `a name of ${layer}.geojson that has no row`,
      change: isThere,
      named: { file: `basemap/${layer}.geojson`, id: "Atlantis", field: "name_zh", value: "大西洲" },
    };
  }),
  ...[
    { layer: "places" as const, id: "fanling", zhHant: "粉嶺" },
    { layer: "mtr_stations" as const, id: "fanling-station", zhHant: "粉嶺" },
    { layer: "districts" as const, id: "north-district", zhHant: "北區" },
  ].map(({ layer, id, zhHant }): Fault => ({
    name: `a row that ${layer}.geojson does not name`,
    change: changeLayer(layer, (features) =>
      features.filter(({ properties }) => properties.name_zh !== zhHant),
    ),
    named: { file: "places.json", id, field: "name.zhHant", value: zhHant },
  })),
];

const atlantis: NamedFeature = {
  type: "Feature",
  properties: { name_zh: "大西洲", name_en: "Atlantis" },
  geometry: { type: "Point", coordinates: [114.2, 22.4] },
};

describe("the check of the gazetteer", () => {
  it.each(faults)("names $name, and nothing else", ({ change, named }) => {
    const problems = checkGeodata(change(real));
    expect(problems.map(({ file, id, field, value }) => ({ file, id, field, value }))).toEqual([named]);
  });

  it("lets namesakes of one kind stand apart, and near ones be of two kinds", () => {
    const name = { zhHant: "瀝源邨", en: "Lek Yuen Estate" };
    const { point } = place(real, "lek-yuen-estate");
    const apart = addPlace({ ...estate, name, point: [point[0] + 0.0035, point[1]] });
    const court = addPlace({ ...estate, id: "lek-yuen-court", kind: "court", name, point });
    expect(checkGeodata(court(apart(real)))).toEqual([]);
  });

  it.each([
    ["in Chinese", "中文大學", "University"],
    ["in English", "大學", "Chinese University"],
    ["in both languages", "中文大學", "Chinese University"],
  ])("names the old name and the new when the base map renames a place %s", (_, name_zh, name_en) => {
    const rename = changeLayer("mtr_stations", (features) =>
      features.map((feature) =>
        feature.properties.name_en === "University"
          ? { ...feature, properties: { name_zh, name_en } }
          : feature,
      ),
    );
    expect(checkGeodata(rename(real)).map(({ file, id, value }) => [file, id, value])).toEqual([
      ["basemap/mtr_stations.geojson", name_en, name_zh],
      ["places.json", "university-station", "大學"],
    ]);
  });
});

describe("the gazetteer", () => {
  it.each([
    ["housing-authority-estates", 481],
    ["lands-department-place-names", 434],
    ["openstreetmap-mtr-stations", 97],
    ["home-affairs-department-districts", 18],
  ])("has of %s all %i places", (source, count) => {
    expect(real.places.filter((row) => row.source === source)).toHaveLength(count);
  });

  it("has at least 1,000 places, and other names for some 200 of them", () => {
    expect(real.places.length).toBeGreaterThanOrEqual(1_000);
    expect(real.places.filter(({ aliases }) => aliases).length).toBeGreaterThanOrEqual(200);
  });

  it("has every estate and court on land of one of the districts", () => {
    const estates = real.places.filter(({ kind }) => kind === "estate" || kind === "court");
    expect(estates).toHaveLength(481);
    expect(estates.filter(({ point }) => !isInDistrict(point)).map(({ id }) => id)).toEqual([]);
  });

  it("takes each site for one place at most, and none that lies farther off than half a kilometre", () => {
    const same = real.places.flatMap(({ site, point }) => (site === undefined ? [] : [{ site, point }]));
    const far = same.filter(({ site, point }) => !(metresFrom(point, site) < 500));
    expect(same.length).toBeGreaterThanOrEqual(10);
    expect(new Set(same.map(({ site }) => site)).size).toBe(same.length);
    expect(far).toEqual([]);
  });

  function metresFrom(point: Place["point"], site: string): number {
    const geometry = real.sites.find(({ properties }) => properties.id === site)?.geometry;
    return geometry ? distanceToMetres(point, geometry) : NaN;
  }

  function isInDistrict(point: Place["point"]): boolean {
    return real.basemap.districts.some(
      ({ geometry }) => geometry.type !== "Point" && booleanPointInPolygon(point, geometry),
    );
  }
});

function place(data: Geodata, id: string): Place {
  const found = data.places.find((row) => row.id === id);
  if (!found) throw new Error(`there is no place ${id}`);
  return found;
}
