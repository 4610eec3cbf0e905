import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles } from "./imports.ts";

/** What holds for all of src, whoever adds to it. */

const root = resolve(import.meta.dirname, "..");
const files = sourceFiles();
const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** Words that had several meanings or none that an engineer would search for; see the glossary in CONTRIBUTING. */
const retired = new Set(
  (
    "wish wished sofar spoken told tell said say saying asked hear heard arrive arrived arrival mend mended keeper " +
    "holding shelf fold folded diverted sayable room kept aside headline sameFactAs sameNumberAs num " +
    "film gist masthead"
  ).split(" "),
);

describe("src", () => {
  it("has files", () => {
    expect(files.length).toBeGreaterThan(200);
  });

  it("has no import cycle, types included", () => {
    expect(cycleIn(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  it("exports no retired word", () => {
    const exported = files.flatMap((file) =>
      [...textOf(file).matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm)].map(
        ([, name = ""]) => ({ file, name }),
      ),
    );
    expect(exported.length).toBeGreaterThan(500);
    const found = exported.filter(({ name }) => wordsOf(name).some((word) => retired.has(word)));
    expect(found.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it("names no file by a retired word", () => {
    const found = files.filter((file) =>
      file
        .replace(/\.tsx?$/, "")
        .split(/[/-]/)
        .some((word) => retired.has(word)),
    );
    expect(found).toEqual([]);
  });

  it("listens to keys in one place", () => {
    const listeners = files.filter((file) =>
      /addEventListener\(\s*"key(?:down|up|press)"/.test(textOf(file)),
    );
    expect(listeners).toHaveLength(1);
    expect(listeners[0]).toMatch(/^src\/commands\//);
  });

  it("has few modules of twenty lines or fewer", () => {
    // Words are tables: how long one is says nothing of how the code is cut.
    const code = files.filter((file) => !/^src\/ui\/text\/(?:zh-Hant|zh-Hans|en)\//.test(file));
    const short = code.filter((file) => textOf(file).trimEnd().split("\n").length <= 20);
    // One in ten: a house that grows may have more of them.
    expect(short.slice(Math.ceil(code.length / 10))).toEqual([]);
  });
});

describe("the decisions", () => {
  it("are numbered without a gap, and each says context, decision and consequences", () => {
    const folder = join(root, ".github/decisions");
    const names = readdirSync(folder).toSorted();
    expect(names.length).toBeGreaterThanOrEqual(10);
    for (const [index, name] of names.entries()) {
      expect(name).toMatch(new RegExp(`^${String(index + 1).padStart(4, "0")}-[a-z0-9-]+\\.md$`));
      const text = readFileSync(join(folder, name), "utf8");
      for (const part of ["**Context.**", "**Decision.**"]) expect(text).toContain(part);
    }
  });
});

/** `useHandOutPages` → use, hand, out, pages */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(" ");
}

/** One cycle of modules, the first found; none where there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] => {
    if (done.has(file)) return [];
    const seen = path.indexOf(file);
    if (seen >= 0) return [...path.slice(seen), file];
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
