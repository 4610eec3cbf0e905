import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { documentFileText } from "../../../src/documents/document-file.ts";
import { salvageJson } from "../../../src/documents/salvage-json.ts";
import { openTourJson, readTourFile } from "../../../src/documents/tour/read-tour-file.ts";
import type { Opened } from "../../../src/documents/tour/tour-findings.ts";
import { tourKind } from "../../../src/documents/tour/tour-kind.ts";
import { isOwnId } from "../../../src/model/own-tour.ts";
import { tourLimits } from "../../../src/model/tour-limits.ts";
import { tourSchema } from "../../../src/model/tour-schema.ts";
import { anyTour, knowledge } from "./any-tour.ts";

const scene = { id: "a", title: "A", caption: "", notes: "", seconds: 20, view: "site=cyberport" };
const whole = { id: "my-a", title: "Tour", summary: "", scenes: [scene] };
const fileOf = (tour: unknown): string => JSON.stringify({ format: "…", version: 1, tour });
const readTourText = (text: string, known = knowledge): Opened => openTourJson(salvageJson(text), known);
const read = (tour: unknown): Opened => readTourText(fileOf(tour), knowledge);

function findingsOf(opened: Opened) {
  if (opened.state === "refused") throw new Error(`refused: ${JSON.stringify(opened.fault)}`);
  expect(v.is(tourSchema, opened.tour)).toBe(true);
  return opened.findings;
}

function tourOf(opened: Opened) {
  if (opened.state === "refused") throw new Error(`refused: ${JSON.stringify(opened.fault)}`);
  return opened.tour;
}

describe("a file of a tour", () => {
  it("opens as the same tour with a new id", () => {
    fc.assert(
      fc.property(anyTour, (tour) => {
        const opened = readTourText(documentFileText(tourKind, tour), knowledge);
        expect(findingsOf(opened)).toEqual([]);
        const { id, ...rest } = tourOf(opened);
        const { id: old, ...before } = tour;
        expect(rest).toEqual(before);
        expect(id).not.toBe(old);
        expect(isOwnId(id)).toBe(true);
      }),
    );
  });
});

describe("a file that would fill the memory is refused before it is parsed", () => {
  it.each([
    ["1.5 million empty scenes", `{"version":1,"tour":{"scenes":[${"{},".repeat(1_500_000)}{}]}}`],
    ["arrays 200,000 deep", `{"version":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
  ])("%s", async (_what, text) => {
    const parse = vi.spyOn(JSON, "parse");
    expect(await readTourFile(new Blob([text]), knowledge)).toEqual({
      state: "refused",
      fault: { code: "tooLarge" },
    });
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });
});

describe("a damaged file is opened as far as possible, and the findings list", () => {
  it("no more than the first of 200,000 ids that it does not know", () => {
    const sites = Array.from({ length: 200_000 }, (_, index) => `atlantis-${index}`);
    const [finding, ...others] = findingsOf(read({ ...whole, scenes: [{ ...scene, sites }] }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "unread", scene: 1 });
    expect(JSON.stringify(finding).length).toBeLessThan(400);
  });

  it("nothing of a version that is nested 5,000 deep", () => {
    const version: unknown = JSON.parse("[".repeat(5_000) + "]".repeat(5_000));
    expect(findingsOf(openTourJson({ value: { version, tour: whole }, brokenAt: null }, knowledge))).toEqual(
      [],
    );
    expect(
      findingsOf(openTourJson({ value: { version: "2", tour: whole }, brokenAt: null }, knowledge)),
    ).toEqual([{ code: "newer" }]);
  });

  it("10,000 scenes", () => {
    const opened = read({ ...whole, scenes: Array.from({ length: 10_000 }, () => scene) });
    expect(findingsOf(opened)).toEqual([{ code: "scenesBeyond", count: 9_800 }]);
    const ids = tourOf(opened).scenes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(tourLimits.scenes);
  });

  it("durations that are no valid number of seconds", () => {
    const durations = [-5, 0, 1e9, "20", null, 12.4, undefined];
    const opened = read({ ...whole, scenes: durations.map((seconds) => ({ ...scene, seconds })) });
    expect(findingsOf(opened)).toEqual([{ code: "seconds", count: 5 }]);
    expect(tourOf(opened).scenes.map(({ seconds }) => seconds)).toEqual([40, 40, 40, 40, 40, 12, 40]);
  });

  it("sites that the atlas does not have, with the number of the scene", () => {
    const scenes = [
      scene,
      { ...scene, view: "site=atlantis&t=2024-12" },
      { ...scene, sites: ["cyberport", "lemuria"] },
    ];
    const opened = read({ ...whole, scenes });
    expect(findingsOf(opened)).toEqual([
      { code: "unread", scene: 2, parts: ["site=atlantis"] },
      { code: "unread", scene: 3, parts: ["site=lemuria"] },
    ]);
    expect(tourOf(opened).scenes[2]?.sites).toEqual(["cyberport"]);
  });

  it("at most five of them, and the count of the others", () => {
    const scenes = Array.from({ length: 50 }, () => ({ ...scene, view: "site=atlantis" }));
    const findings = findingsOf(read({ ...whole, scenes }));
    expect(findings).toHaveLength(6);
    expect(findings[5]).toEqual({ code: "unreadMore", count: 45 });
  });

  it("texts that are too long or no texts, and scenes that are no objects", () => {
    const scenes = [
      { ...scene, caption: `${"x".repeat(599)}🏙` },
      { ...scene, title: 7, notes: ["no"], caption: { en: `${"y".repeat(599)}🏙` } },
      "a",
      null,
      [],
    ];
    const opened = read({ ...whole, scenes });
    expect(findingsOf(opened)).toEqual([
      { code: "textsCut", count: 2 },
      { code: "textsGarbled", count: 3 },
      { code: "scenesGarbled", count: 3 },
    ]);
    expect(tourOf(opened).scenes.map(({ caption }) => caption)).toEqual(["x".repeat(599), "y".repeat(599)]);
  });

  it("views, frames and citations of the wrong kind", () => {
    const frames = [[1, 2], [114, 22, 113, 23], "x", [0, 0, 1e9, 1]];
    const scenes = [
      ...frames.map((frame) => ({ ...scene, frame })),
      { ...scene, view: 3, cites: ["figure-1", "figure-2", 7, "No id!"], sites: [null, "<b>"] },
      { ...scene, cites: "figure-1" },
    ];
    const opened = read({ ...whole, scenes });
    expect(findingsOf(opened)).toEqual([
      { code: "frames", count: 4 },
      { code: "views", count: 1 },
      { code: "cites", count: 4 },
      { code: "unread", scene: 5, parts: ["site=…"] },
    ]);
    expect(tourOf(opened).scenes.every(({ frame }) => frame === undefined)).toBe(true);
  });

  it("layers that cannot be read; what can be is kept, also none at all", () => {
    const scenes = [
      { ...scene, layers: [{ id: "layer-a", name: "Shops", rows: [[1]] }, { id: "No id!", name: "x" }, 7] },
      { ...scene, layers: [] },
      { ...scene, layers: "layer-a" },
      scene,
    ];
    const opened = read({ ...whole, scenes });
    expect(tourOf(opened).scenes.map(({ layers }) => layers)).toEqual([
      [{ id: "layer-a", name: "Shops" }],
      [],
      [],
      undefined,
    ]);
    expect(findingsOf(opened)).toEqual([{ code: "layers", count: 3 }]);
  });

  it("the line where a file was cut off", () => {
    const text = documentFileText(tourKind, { ...whole, scenes: [scene, { ...scene, id: "b" }] });
    const opened = readTourText(text.slice(0, text.indexOf('"b"')), knowledge);
    expect(findingsOf(opened)).toEqual([{ code: "broken", line: 18 }]);
    expect(tourOf(opened).scenes).toMatchObject([{ title: "A" }, {}]);
  });

  it("that a newer atlas wrote the file; a bare tour opens without findings", () => {
    const newer = readTourText(JSON.stringify({ version: 2, tour: whole }), knowledge);
    expect(findingsOf(newer)).toEqual([{ code: "newer" }]);
    expect(findingsOf(readTourText(JSON.stringify(whole), knowledge))).toEqual([]);
  });
});

describe("texts of a file", () => {
  it("are not interpreted as markup", () => {
    const caption = '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;';
    expect(tourOf(read({ ...whole, scenes: [{ ...scene, caption }] })).scenes[0]?.caption).toBe(caption);
  });

  it("cannot change the prototype of an object", () => {
    const text = fileOf(whole).replace('"title"', '"__proto__":{"slide":true,"polluted":1},"title"');
    const tour = tourOf(readTourText(text, knowledge));
    expect(tour).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
    expect(tour.scenes[0]).not.toHaveProperty("slide");
  });
});

describe("a file that cannot be opened has one fault", () => {
  const bytes = (...values: number[]): Blob => new Blob([new Uint8Array(values)]);

  it.each([
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0xfe, 0x00), { code: "notText" }],
    ["nothing", new Blob([]), { code: "notJson", line: 1 }],
    ["prose", new Blob(["Dear all,\nplease find"]), { code: "notJson", line: 1 }],
    ["a list", new Blob(["[1, 2]"]), { code: "notATour" }],
    ["another object", new Blob(['{"type": "FeatureCollection", "features": []}']), { code: "notATour" }],
    ["a tour without scenes", new Blob([fileOf({ ...whole, scenes: [] })]), { code: "noScenes" }],
    ["a tour of other things", new Blob([fileOf({ ...whole, scenes: [1, "a"] })]), { code: "noScenes" }],
    ["a deep nest", new Blob(["[".repeat(40_000)]), { code: "notJson", line: 1 }],
    ["a nest deeper than any memory", new Blob(["[".repeat(1_000_000)]), { code: "tooLarge" }],
    ["a very large file", new Blob(["x".repeat(5_000_001)]), { code: "tooLarge" }],
    ["a file cut before its scenes", new Blob(['{"tour": {\n"title": "A"']), { code: "notJson", line: 2 }],
  ])("%s", async (_, file, fault) => {
    expect(await readTourFile(file, knowledge)).toEqual({ state: "refused", fault });
  });

  it("something that the browser cannot read, such as a folder", async () => {
    vi.spyOn(console, "info").mockReturnValue(undefined);
    const file = { size: 1, arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")) };
    const refused = { state: "refused", fault: { code: "unreadable" } };
    expect(await readTourFile(file, knowledge)).toEqual(refused);
  });

  it("a byte order mark and UTF-16 of Windows are no fault", async () => {
    const text = fileOf(whole);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer),
    ]);
    for (const file of [new Blob(["\uFEFF", text]), new Blob([wide])])
      expect(findingsOf(await readTourFile(file, knowledge))).toEqual([]);
  });
});

describe("reading any file", () => {
  const anyJson = fc.oneof(
    fc.jsonValue().map((tour) => fileOf(tour)),
    fc
      .array(
        fc.dictionary(
          fc.constantFrom("id", "title", "view", "seconds", "frame", "sites", "cites", "slide", "layers"),
          fc.jsonValue(),
        ),
      )
      .map((scenes) => fileOf({ ...whole, scenes })),
    anyTour.map((tour) => documentFileText(tourKind, tour)),
  );

  it("never throws, and every opened tour fits the schema", () => {
    fc.assert(
      fc.property(anyJson, fc.string({ unit: "binary" }), fc.nat(), fc.nat(40), (text, junk, at, gone) => {
        const place = at % (text.length + 1);
        for (const mangled of [
          text,
          text.slice(0, place),
          text.slice(0, place) + junk + text.slice(place + gone),
        ]) {
          const opened = readTourText(mangled, knowledge);
          expect(opened.state === "refused" || v.is(tourSchema, opened.tour)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("of random bytes is answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { state } = await readTourFile(new Blob([Uint8Array.from(bytes)]), knowledge);
        expect(["opened", "refused"]).toContain(state);
      }),
    );
  });
});
