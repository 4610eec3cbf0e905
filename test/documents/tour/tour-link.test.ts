import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { compressText } from "../../../src/documents/compressed-text.ts";
import { readTourLink, tourLinkData } from "../../../src/documents/tour/tour-link.ts";
import { tourSchema } from "../../../src/model/tour-schema.ts";
import { anyTour, knowledge } from "./any-tour.ts";

describe("a tour in a link", () => {
  it("opens as the same tour with new ids", async () => {
    await fc.assert(
      fc.asyncProperty(anyTour, async (tour) => {
        const opened = await readTourLink(await tourLinkData(tour), knowledge);
        if (opened.state === "refused") throw new Error(opened.fault.code);
        const scenes = tour.scenes.map((scene, index) => ({ ...scene, id: opened.tour.scenes[index]?.id }));
        expect(opened.findings).toEqual([]);
        expect(opened.tour).toEqual({ ...tour, id: opened.tour.id, scenes });
      }),
    );
  });

  it("uses only characters that need no escape in a link", async () => {
    await fc.assert(
      fc.asyncProperty(anyTour, async (tour) => {
        expect(await tourLinkData(tour)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it("is short enough for a link with seven scenes of one sentence each", async () => {
    const caption = "二零二一年文件說沙田污水處理廠搬走後騰出的用地會用作創科發展，至今仍在平整土地。";
    const scenes = Array.from({ length: 7 }, (_, index) => ({
      id: `s-${index}`,
      title: `第 ${index + 1} 站`,
      caption: `${caption}${String(index).repeat(5)}`,
      notes: "",
      seconds: 40,
      view: `site=ma-liu-shui-88ha&t=20${20 + index}-12`,
      frame: [114.1 + index / 100, 22.3, 114.3, 22.5 + index / 100] as [number, number, number, number],
    }));
    const data = await tourLinkData({ id: "my-a", title: "沙田一日", summary: "", scenes });
    expect(data.length).toBeLessThan(1_900);
  });

  it("opens as far as possible wherever it is cut, or has one fault", async () => {
    const scenes = Array.from({ length: 5 }, (_, index) => ({
      id: `s-${index}`,
      title: `Scene ${index}`,
      caption: `Caption with the number ${index * 7919}`,
      notes: "",
      seconds: 40,
      view: "site=cyberport",
    }));
    const data = await tourLinkData({ id: "my-a", title: "Tour", summary: "", scenes });
    const lengths: number[] = [];
    for (let end = 1; end < data.length; end += 1) {
      const opened = await readTourLink(data.slice(0, end), knowledge);
      if (opened.state === "refused") continue;
      expect(v.is(tourSchema, opened.tour)).toBe(true);
      expect(opened.findings.map(({ code }) => code)).toContain("broken");
      lengths.push(opened.tour.scenes.length);
    }
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths)).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});

describe("a tour that a newer atlas packed", () => {
  it("is opened as far as it can be read, and said to be newer", async () => {
    const scene = ["One", "Caption", "", 40, "site=cyberport"];
    const linkOf = (version: number) => compressText(JSON.stringify([version, "Tour", "", [scene], "more"]));
    const opened = await readTourLink(await linkOf(2), knowledge);
    expect(opened).toMatchObject({
      state: "opened",
      tour: { title: "Tour", scenes: [{ title: "One" }] },
      findings: [{ code: "newer" }],
    });
    expect(await readTourLink(await linkOf(1), knowledge)).toMatchObject({ findings: [] });
  });
});

describe("link data that is no tour", () => {
  it("is always answered, and refused when it is empty or malformed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => text.replace(/[+/=]/g, "-")),
        ),
        async (data) => {
          expect(["refused", "opened"]).toContain((await readTourLink(data, knowledge)).state);
        },
      ),
    );
    expect(await readTourLink("", knowledge)).toEqual({ state: "refused", fault: { code: "notATour" } });
    expect(await readTourLink("a<b>", knowledge)).toEqual({ state: "refused", fault: { code: "notATour" } });
  });

  it("stops decompressing at the size limit", async () => {
    const bomb = deflateRawSync(Buffer.alloc(300_000_000, "["), { level: 9 }).toString("base64url");
    const before = process.memoryUsage().rss;
    expect(await readTourLink(bomb, knowledge)).toEqual({ state: "refused", fault: { code: "tooLarge" } });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});
