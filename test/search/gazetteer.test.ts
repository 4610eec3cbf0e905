import { beforeAll, describe, expect, it } from "vitest";
import type { Gazetteer } from "../../src/search/gazetteer.ts";
import { realGazetteer, realSearch } from "./real-search.ts";

let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await realGazetteer(await realSearch());
}, 120_000);

const cityOne = [114.20322, 22.38675];

describe("the description of a position", () => {
  it("contains the requested place when it lies there, and its station", () => {
    const { place, station, isInHongKong } = gazetteer.describe(cityOne, "city-one-shatin");
    expect(place?.id).toBe("city-one-shatin");
    expect(station?.entry.id).toBe("city-one-station");
    expect(station?.metres).toBeGreaterThan(300);
    expect(station?.metres).toBeLessThan(600);
    expect(isInHongKong).toBe(true);
  });

  it("contains no place that lies elsewhere or does not exist", () => {
    expect(gazetteer.describe([113.9, 22.25], "city-one-shatin").place).toBeNull();
    expect(gazetteer.describe(cityOne, "atlantis").place).toBeNull();
    expect(gazetteer.describe(cityOne, null).place).toBeNull();
  });

  it("names the nearest estate or locality, never a district or a station", () => {
    const beside = gazetteer.describe([114.2036, 22.3859], null);
    expect(beside.place).toBeNull();
    expect(beside.nearestPlace?.entry.id).toBe("city-one-shatin");
    expect(beside.nearestPlace?.metres).toBeLessThan(150);
    for (const { placeKind } of fromManySpots())
      expect(["district", "station", "peak"]).not.toContain(placeKind);
  });

  it("contains the place of a link only within a few metres of its point", () => {
    expect(gazetteer.describe([114.20324, 22.38676], "city-one-shatin").place?.id).toBe("city-one-shatin");
    expect(gazetteer.describe([114.2042, 22.38675], "city-one-shatin").place).toBeNull();
  });

  it.each([
    ["Shenzhen", [114.06, 22.545], false],
    ["the sea off Lamma", [114.1, 22.18], true],
    ["Macao", [113.55, 22.19], false],
    ["London", [-0.12, 51.5], false],
  ] as const)("%s", (_name, at, isInHongKong) => {
    expect(gazetteer.describe([...at], null).isInHongKong).toBe(isInHongKong);
  });
});

function fromManySpots() {
  const lngs = [113.95, 114.05, 114.15, 114.25];
  const spots = lngs.flatMap((lng) => [22.25, 22.35, 22.45].map((lat) => [lng, lat]));
  return spots.flatMap((spot) => gazetteer.describe(spot, null).nearestPlace?.entry ?? []);
}

describe("the answer to a query", () => {
  it("is grouped by kind with the kind of the best hit first, and each group is limited", async () => {
    const { groups, isGuess } = await gazetteer.find("沙田");
    expect(groups[0]?.kind).toBe("place");
    expect(groups.map(({ kind }) => kind)).toContain("site");
    expect(isGuess).toBe(false);
    for (const { hits } of groups) expect(hits.length).toBeLessThanOrEqual(8);
  });

  it("is marked as a guess when only similar names were found, and empty when none were", async () => {
    expect((await gazetteer.find("zzzzqqqqxxxx")).groups).toEqual([]);
    expect((await gazetteer.find("")).groups).toEqual([]);
    const { isGuess, groups } = await gazetteer.find("Kwum Tang Roat");
    expect(isGuess).toBe(true);
    expect(groups[0]?.hits.length).toBeGreaterThan(0);
  });

  it("contains the position that was typed, except for a pole", async () => {
    expect((await gazetteer.find("22.38, 114.2")).position).toEqual([114.2, 22.38]);
    const [lng = 0, lat = 0] = (await gazetteer.find("835000 822000")).position ?? [];
    expect(lng).toBeCloseTo(114.165, 2);
    expect(lat).toBeCloseTo(22.34, 2);
    expect((await gazetteer.find("90.0, 0.0")).position).toBeNull();
  });
});

describe("what is said beside the rows of an answer", () => {
  it.each([
    ["附近", "here"],
    ["near me", "here"],
    ["我附近有什麼？", "here"],
    ["what is nearby", "here"],
    ["沙田附近", null],
    ["彌敦道673號", "road"],
    ["Flat A, 12 Nathan Road, Kowloon", "road"],
    ["彌敦道", null],
    ["洲頭村", "namesakes"],
    ["第一城", null],
    ["沙田", null],
  ] as const)("%s: %s", async (query, remark) => {
    expect((await gazetteer.find(query)).remark).toBe(remark);
  });

  it("asks where instead of naming what only has the word for near in it", async () => {
    expect((await gazetteer.find("near me")).groups).toEqual([]);
  });

  it("puts of two places of a name the one first that is nearer to what the map shows", async () => {
    const first = async (near: [number, number]) =>
      (await gazetteer.find("洲頭", near)).groups[0]?.hits[0]?.entry.id;
    expect(await first([114.08, 22.51])).toBe("chau-tau-village");
    expect(await first([114.43, 22.54])).toBe("chau-tau");
  });

  it("leaves room for towns, stations and estates, however many streets begin so", async () => {
    const { groups } = await gazetteer.find("沙田");
    const kinds = groups
      .find(({ kind }) => kind === "place")
      ?.hits.map(({ entry }) => entry.kind === "place" && entry.placeKind);
    expect(kinds).toEqual(expect.arrayContaining(["town", "station", "district"]));
    expect(groups.map(({ kind }) => kind)).toContain("site");
  });
});

describe("what neighbours know", () => {
  it("is described with how its point was got", async () => {
    const [hit] = (await gazetteer.find("太古城")).groups[0]?.hits ?? [];
    const entry = hit?.entry.kind === "place" ? hit.entry : null;
    expect(entry?.id).toBe("taikoo-shing");
    expect(gazetteer.describe(entry?.at ?? [], "taikoo-shing").place?.basis).toBe(entry?.basis);
    expect(entry?.note?.en).toBe("Eastern");
  });

  it("says that a control point is closed", async () => {
    const [hit] = (await gazetteer.find("沙頭角口岸")).groups[0]?.hits ?? [];
    expect(hit?.entry.kind === "place" && hit.entry.today?.en).toContain("closed to passengers");
  });

  it("never names the point of a map, which an estate or a locality names better", () => {
    const { nearestPlace } = gazetteer.describe([114.1715, 22.3105], null);
    expect(nearestPlace).not.toBeNull();
    expect(nearestPlace?.entry.basis).toBeUndefined();
  });
});
