import { describe, expect, it } from "vitest";
import { boundsOfRail, stationsOf } from "../../src/model/planned-rail.ts";
import { readReal } from "../geodata/real.ts";

const { "planned-rail": rail } = await readReal();

describe("a planned railway", () => {
  it("lies about all of its stations that have a point", () => {
    expect(boundsOfRail(rail, 102)).toEqual([114.073, 22.487, 114.08, 22.522]);
  });

  it("lies two kilometres about its station, where it is one", () => {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = boundsOfRail(rail, 4) ?? [];
    const [lng = NaN, lat = NaN] = rail.stations.find(({ featureId }) => featureId === 4)?.point ?? [];
    expect([(west + east) / 2, (south + north) / 2]).toEqual([
      expect.closeTo(lng, 9) as number,
      expect.closeTo(lat, 9) as number,
    ]);
    expect((north - south) * 111.195).toBeCloseTo(4, 6);
  });

  it("lies nowhere where the atlas has no point for it, or there is none of this number", () => {
    const undrawn = rail.stations.find(({ point }) => point === null);
    expect(undrawn).toBeDefined();
    expect(boundsOfRail(rail, undrawn?.featureId ?? 0)).toBeNull();
    expect(boundsOfRail(rail, 9_999)).toBeNull();
  });

  it("has its stations in the order of the line", () => {
    const spur = rail.lines.find(({ featureId }) => featureId === 102);
    expect(
      spur &&
        stationsOf(rail, spur)
          .map(({ name }) => name.en)
          .slice(0, 3),
    ).toEqual(["San Tin", "Chau Tau", "The Loop"]);
  });
});
