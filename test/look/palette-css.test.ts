import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { palettes } from "../../src/look/palette.ts";
import { paletteCss } from "../../src/look/palette-css.ts";
import type { Role } from "../../src/look/signs/sign.ts";
import { siteKinds } from "../../src/model/kinds.ts";

const css = paletteCss();
/** Selector → what it declares. */
const blocks = new Map(
  [...css.matchAll(/(:root\S*) \{ ([^{}]*) \}/g)].map(([, selector = "", body = ""]) => [selector, body]),
);

describe("the palettes as a stylesheet", () => {
  it("are light unless the reader or the system asks for dark", () => {
    expect([...blocks.keys()]).toEqual([":root", ':root[data-theme="dark"]', ":root:not([data-theme])"]);
    expect(blocks.get(":root")).toContain(`--surface: ${palettes.light.ui.surface};`);
    expect(css).toMatch(/@media screen and \(prefers-color-scheme: dark\) \{ :root:not\(\[data-theme\]\)/);
  });

  it("are light on paper, printed or shown, whatever the reader asks for", () => {
    const darks = css.split("\n").filter((line) => line.includes("color-scheme: dark;"));
    expect(darks).toHaveLength(2);
    expect(darks.filter((line) => !line.startsWith("@media screen"))).toEqual([]);
    expect(css).toMatch(/^\.on-paper, :root \{ color-scheme: light;/m);
  });

  it("say the same dark for the reader's choice and the system's", () => {
    const dark = blocks.get(':root[data-theme="dark"]');
    expect(dark).toContain(`--surface: ${palettes.dark.ui.surface};`);
    expect(blocks.get(":root:not([data-theme])")).toBe(dark);
  });

  it("name a colour by its words", () => {
    expect(blocks.get(":root")).toContain(`--line-strong: ${palettes.light.ui.lineStrong};`);
    expect(blocks.get(":root")).toContain(`--kind-park: ${palettes.light.kind.park};`);
    expect(blocks.get(":root")).toContain(`--map-label-halo: ${palettes.light.labelHalo};`);
    expect(css).not.toMatch(/--[a-z-]*[A-Z]|undefined|\[object/);
  });

  it("give what stands in an element of a kind the colour of that kind", () => {
    const rules = [...css.matchAll(/\[data-kind="([a-z]+)"\] \{ --kind: var\(--kind-([a-z]+)\); \}/g)];
    expect(rules.map(([, kind]) => kind)).toEqual([...siteKinds]);
    expect(rules.map(([, , colour]) => colour)).toEqual([...siteKinds]);
  });

  it("declare a colour for every role of a sign, on paper too", () => {
    const roles = ["kind", "backing", "ink", "ink-soft", "late", "plate"] satisfies Role[];
    expect(declared(blocks.get(":root") ?? "")).toEqual(
      expect.arrayContaining(roles.map((role) => `--${role}`)),
    );
  });

  it("declare each name once in a theme, and the same names in both", () => {
    const [light, dark] = [...blocks.values()].map(declared);
    expect(new Set(light).size).toBe(light?.length);
    expect(dark).toEqual(light);
  });
});

describe("the stylesheets of the atlas", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => join("src", name));
  const sheets = files.filter((name) => name.endsWith(".css")).map((name) => readFileSync(name, "utf8"));
  const scripts = files.filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(name, "utf8"));

  it("read no custom property that nobody declares", () => {
    const known = new Set([css, ...sheets].flatMap(declared));
    const read = sheets.flatMap((sheet) => [...sheet.matchAll(/var\((--[a-z0-9-]+)/g)]);
    const set = scripts.flatMap((script) => [...script.matchAll(/"(--[a-z0-9-]+)"/g)]);
    for (const [, name = ""] of set) known.add(name);
    const unknown = read.map(([, name = ""]) => name).filter((name) => !known.has(name));
    expect(read.length).toBeGreaterThan(50);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("leave colours to the palettes", () => {
    const colours = sheets.flatMap((sheet) => [...sheet.matchAll(/#[0-9a-f]{3,8}\b(?=[^{}]*;)/gi)]);
    expect(colours.map(([colour]) => colour)).toEqual([]);
  });
});

function declared(sheet: string): string[] {
  return [...sheet.matchAll(/(?<![\w-])(--[a-z0-9-]+)\s*:/g)].map(([, name = ""]) => name);
}
