import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { distanceToMetres } from "../../src/model/distance.ts";
import { everydayComparison, type EverydaySize, everydaySizes } from "../../src/model/everyday-size.ts";
import { carriedArea, carriedLabel, everydayText } from "../../src/model/carried-words.ts";
import { readFileSync } from "node:fs";
import { geodesicArea } from "./geometry/shapes.ts";

const files: Readonly<Record<EverydaySize, string>> = {
  victoriaPark: "parks_urban",
  hongKongIsland: "land",
};

function polygonAt(file: string, at: readonly number[]): Position[][] {
  const { features } = JSON.parse(
    readFileSync(`geodata/basemap/${file}.geojson`, "utf8"),
  ) as FeatureCollection<Polygon | MultiPolygon>;
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  const found = polygons.find(
    (coordinates) => distanceToMetres([...at], { type: "Polygon", coordinates }) === 0,
  );
  if (!found) throw new Error(`nothing of ${file} lies at ${at.join()}`);
  return found;
}

describe("a size that people know", () => {
  it.each(["victoriaPark", "hongKongIsland"] as const)("is that of the base map: %s", (size) => {
    const { at, squareMetres } = everydaySizes[size];
    expect(geodesicArea(polygonAt(files[size], at)) / squareMetres).toBeCloseTo(1, 4);
  });

  it("is the park for what people can imagine in parks, else the island", () => {
    expect(everydayComparison(880_000)).toEqual({ with: "victoriaPark", times: 880_000 / 191_332 });
    expect(everydayComparison(20_000_000).with).toBe("hongKongIsland");
  });

  it.each([
    [880_000, "en", "4.6 × Victoria Park"],
    [880_000, "zh-Hant", "4.6 個維多利亞公園"],
    [880_000, "zh-Hans", "4.6 个维多利亚公园"],
    [20_000, "en", "10% of Victoria Park"],
    [20_000, "zh-Hant", "維多利亞公園的 10%"],
    [20_000_000, "en", "25% of Hong Kong Island"],
    [20_000_000, "zh-Hans", "香港岛的 25%"],
  ] as const)("is written: %d m² in %s as %s", (squareMetres, language, words) => {
    expect(everydayText(squareMetres, language)).toBe(words);
  });

  it("stands on the map below the name and the area", () => {
    expect(carriedArea(15.8, "en")).toBe("< 0.01 ha");
    expect(carriedArea(0, "en")).toBe("0 ha");
    expect(carriedLabel("Ma Liu Shui", 880_000, "en")).toBe("Ma Liu Shui\n88 ha ≈ 4.6 × Victoria Park");
  });
});
