import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const files = (await readdir(join(root, "src"), { recursive: true }))
  .filter((name) => name.endsWith(".css"))
  .map((name) => `src/${name.replaceAll("\\", "/")}`);
const selectors = files.flatMap((file) => selectorsIn(file).map((selector) => ({ file, selector })));

describe("the styles of a folder", () => {
  it("are found in all of src", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(selectors.length).toBeGreaterThan(700);
  });

  it("are for classes that no other folder styles", () => {
    const folders = new Map<string, Set<string>>();
    for (const { file, selector } of selectors)
      for (const name of classesIn(file, selector)) {
        const owners = folders.get(name) ?? new Set();
        folders.set(name, owners.add(dirname(file)));
      }
    const shared = [...folders].filter(([, owners]) => owners.size > 1);
    expect(shared.map(([name, owners]) => `${name}: ${[...owners].join(", ")}`)).toEqual([]);
  });

  it("are for classes, ids and attributes: what every element looks like is said once", () => {
    const homes = ["src/look/base.css", "src/look/tokens.css", "src/ui/layout/page.css"];
    const bare = selectors.filter(
      ({ file, selector }) => !/[.#[:&]|^(?:\d+%|from|to)$/.test(selector) && !homes.includes(file),
    );
    expect(bare.map(({ file, selector }) => `${file}: ${selector}`)).toEqual([]);
  });

  it("take a breakpoint from look/breakpoints.css, unless one stylesheet alone has it", () => {
    const home = "src/look/breakpoints.css";
    const widths = (file: string): string[] => [
      ...new Set(source(file).match(/\((?:min|max)-(?:width|height): [\d.]+px\)/g)),
    ];
    const named = widths(home);
    expect(named.length).toBeGreaterThan(6);
    const literal = files.filter((file) => file !== home).flatMap(widths);
    const shared = literal.filter((width, index) => literal.indexOf(width) !== index);
    expect({ again: literal.filter((width) => named.includes(width)), shared }).toEqual({
      again: [],
      shared: [],
    });
  });

  it("take the stacking order from the tokens", () => {
    expect(files.filter((file) => /z-index:\s*-?\d/.test(source(file)))).toEqual([]);
  });
});

describe("the styles of the kit", () => {
  const kit = files.filter((file) => file.startsWith("src/ui/kit/"));

  it("are modules, whose names make their classes nobody else's", () => {
    expect(kit.length).toBeGreaterThan(6);
    expect(kit.filter((file) => !isModule(file))).toEqual([]);
    const names = files.filter(isModule).map((file) => basename(file));
    expect(new Set(names).size).toBe(names.length);
  });

  it("lie in a layer below every folder's own, whichever file is fetched first", () => {
    expect(kit.filter((file) => !source(file).includes("@layer base, kit;\n\n@layer kit {"))).toEqual([]);
  });

  it("have every class that its components ask for", () => {
    const asked = kit.flatMap((file) => {
      const [component = ""] = [".tsx", ".ts"]
        .map((ending) => file.replace(/\.module\.css$/, ending))
        .filter((each) => existsSync(join(root, each)))
        .map(source);
      return [...component.matchAll(/styles\["([\w-]+)"\]/g)].map(([, name = ""]) => ({ file, name }));
    });
    expect(asked.length).toBeGreaterThan(10);
    const missing = asked.filter(({ file, name }) => !source(file).includes(`.${name}`));
    expect(missing).toEqual([]);
  });
});

function isModule(file: string): boolean {
  return file.endsWith(".module.css");
}

function source(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** What stands before each brace, without the rules that begin with @; one for each comma. */
function selectorsIn(file: string): string[] {
  const css = source(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/@(?:import|layer)[^;{]*;/g, "");
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, prelude = ""]) => prelude.trim())
    .filter((prelude) => !prelude.startsWith("@"))
    .flatMap((prelude) => prelude.split(/,(?![^(]*\))/).map((each) => each.trim()));
}

/** As the browser sees them: those of a module carry its name. */
function classesIn(file: string, selector: string): string[] {
  const names = [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name);
  return isModule(file) ? names.map((name) => `${basename(file)} ${name}`) : names;
}
