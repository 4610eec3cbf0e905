import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cardPainter } from "../../../scripts/pages/draw-card.ts";
import { groundIn, type GroundLayers, groundLayers } from "../../../scripts/pages/ground.ts";
import { mostBytes } from "../../../scripts/pages/png.ts";
import { indexAtlas } from "../../../src/model/atlas.ts";
import { subjectPages } from "../../../src/static.tsx";
import { builtAtlas } from "../../geodata/built-atlas.ts";

const { data, features } = await builtAtlas();
const layers = Object.fromEntries(
  groundLayers.map((name) => [name, JSON.parse(readFileSync(`geodata/basemap/${name}.geojson`, "utf8"))]),
) as unknown as GroundLayers;
const { cardOf } = await subjectPages(indexAtlas(data), features, (frame) => groundIn(layers, frame));

describe("the picture of the link to", () => {
  it.each([
    { kind: "site", id: "cyberport" },
    { kind: "promise", id: "promise-amc" },
  ] as const)("a $kind is a PNG of the size that previews ask for, and light", async (subject) => {
    const svg = cardOf(subject);
    const paint = await cardPainter([svg]);
    const png = Buffer.from(await paint(svg));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(mostBytes);
    expect(png.length).toBeGreaterThan(8_000);
  });
});
