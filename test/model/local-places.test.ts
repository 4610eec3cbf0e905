import { describe, expect, it } from "vitest";
import { buildLocalPlaces } from "../../scripts/search/local-places.ts";
import { drawnPlaces, idOfName, isLocalPlacesFile, localPlaceRows } from "../../src/model/local-places.ts";
import { localEntries } from "../../src/search/local-entries.ts";
import { jyutpingOf, pinyinOf } from "../../scripts/search/read-aloud.ts";
import { readJson, readReal } from "../geodata/real.ts";

type Districts = Parameters<typeof buildLocalPlaces>[0]["districts"];
const data = await readReal();
const places = data.placeFiles.flatMap(({ rows }) => rows);
const file = buildLocalPlaces({
  localPlaces: places,
  places: data.places,
  districts: readJson("geodata/basemap/districts.geojson") as Districts,
  drawnNames: new Set(["彌敦道"]),
});

describe("the columns of what neighbours know", () => {
  it("give every row of the tables again", () => {
    const rows = new Map(localPlaceRows(file).map((row) => [row.id, row]));
    expect(rows.size).toBe(places.length);
    const changed = places.filter((place) => {
      const { kind, name, aliases = [], at, rank, source } = rows.get(place.id) ?? {};
      return (
        kind !== place.kind ||
        name?.zhHant !== place.name.zhHant ||
        name.en !== place.name.en ||
        (aliases ?? []).join() !== (place.aliases ?? []).join() ||
        at?.join() !== place.point.join() ||
        rank !== place.rank ||
        source !== place.source
      );
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  it("say district, basis, Simplified name and what is known of today", () => {
    const rows = localPlaceRows(file);
    const closed = rows.find(({ id }) => id === "sha-tau-kok-control-point");
    expect(closed).toMatchObject({
      name: { zhHant: "沙頭角口岸", zhHans: "沙头角口岸" },
      district: { en: "North" },
      basis: "facility",
      today: { en: "closed to passengers since early 2020, under redevelopment" },
    });
  });

  it("read names as the dictionaries do", async () => {
    const some = (await localEntries(file)).filter((_, index) => index % 90 === 0);
    expect(some.length).toBeGreaterThan(80);
    expect(some.filter(({ name, jyutping }) => jyutping.join() !== jyutpingOf(name.zhHant).join())).toEqual(
      [],
    );
    expect(some.filter(({ name, pinyin }) => pinyin.join() !== pinyinOf(name.zhHant).join())).toEqual([]);
  });

  it("are read for the search in steps that let others have their turn", async () => {
    const turn = new Promise((resolve) => {
      setTimeout(resolve, 0, "another's turn");
    });
    const first = await Promise.race([localEntries(file), turn]);
    expect(first).toBe("another's turn");
  });

  it("have the map draw what its base does not name, and the public estates", () => {
    const drawn = drawnPlaces(file);
    const named = (zhHant: string) =>
      drawn.filter(({ name }) => name.zhHant === zhHant).map(({ kind }) => kind);
    expect(named("彌敦道")).toEqual([]);
    expect(named("瀝源邨")).toEqual(["estate"]);
    expect(named("美孚新邨")).toEqual(["development"]);
    expect(Object.keys(drawn[0] ?? {})).toEqual(["kind", "name", "at", "rank"]);
    expect(drawn.find(({ name }) => name.zhHant === "瀝源邨")).toMatchObject({ name: { zhHans: "沥源邨" } });
  });

  it("are told from another file", () => {
    expect([isLocalPlacesFile(file), isLocalPlacesFile({ entries: [] }), isLocalPlacesFile(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it.each([
  ["St. Paul's College", "st-pauls-college"],
  ["Man & Wife Street", "man-and-wife-street"],
  ["  M+  ", "m"],
])("the id of %s is %s", (name, id) => {
  expect(idOfName(name)).toBe(id);
});
