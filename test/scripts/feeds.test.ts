import { readFile } from "node:fs/promises";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { atomFeed } from "../../scripts/feeds/atom.ts";
import { readEditions } from "../../scripts/geodata/read-editions.ts";
import { factsSince } from "../../src/model/changes.ts";
import type { AtlasEvent } from "../../src/model/rows.ts";

const two = `# Log

## 2026-11-30

- 甲 & 乙 <丙>。
  *One & two <three>.*
- 第二項。
  *The second.*

## 2025-01-02

- 第三項。
  *The third.*
`;

describe("the log of changes", () => {
  it("is read edition by edition, in both languages", () => {
    expect(readEditions(two)).toEqual([
      {
        day: "2026-11-30",
        changes: [
          { zhHant: "甲 & 乙 <丙>。", en: "One & two <three>." },
          { zhHant: "第二項。", en: "The second." },
        ],
      },
      { day: "2025-01-02", changes: [{ zhHant: "第三項。", en: "The third." }] },
    ]);
  });

  it("is refused where a language is missing", () => {
    expect(() => readEditions("## 2026-11-30\n\n- 只有中文。\n")).toThrow("1 changes, 0 of them");
  });

  it("of ours can be read, the latest day first and none later than the data", async () => {
    const days = readEditions(await readFile("geodata/CHANGES.md", "utf8")).map(({ day }) => day);
    const { asOf } = JSON.parse(await readFile("geodata/as-of.json", "utf8")) as { asOf: string };
    expect(days).toEqual(days.toSorted().toReversed());
    expect((days[0] ?? "9") <= asOf).toBe(true);
  });
});

describe("the feed", () => {
  const feed = atomFeed(readEditions(two), { title: "What <has> changed", language: "en", address: null });

  it("is well-formed XML with an entry for each edition", () => {
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on("opentag", ({ name, uri }) => {
      expect(uri).toBe("http://www.w3.org/2005/Atom");
      names.push(name);
    });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(feed).close();
    expect(names.filter((name) => name === "entry")).toHaveLength(2);
    expect(names.filter((name) => name === "updated")).toHaveLength(3);
  });

  it("is as new as its latest edition, and names each by its day and language", () => {
    expect(feed).toContain("<updated>2026-11-30T00:00:00+08:00</updated>\n<author>");
    expect(feed).toContain("<id>urn:hong-kong-innovation-atlas:changes:2025-01-02:en</id>");
  });

  it("has what RFC 4287 wants of a feed and of each entry, once each, and ids that do not change", async () => {
    const address = new URL("https://atlas.example/map/");
    const editions = readEditions(await readFile("geodata/CHANGES.md", "utf8"));
    const real = atomFeed(editions, { title: "Changes", language: "zh-Hant", address });
    const children = childrenOf(real);
    const counts = (parent: string): readonly string[] =>
      children.filter((each) => each.parent === parent).map(({ name }) => name);
    expect(counts("feed").slice(0, 6)).toEqual(["id", "title", "updated", "author", "link", "link"]);
    expect(counts("feed").filter((name) => name === "entry")).toHaveLength(editions.length);
    expect(editions.length).toBeGreaterThan(0);
    expect(counts("entry")).toEqual(editions.flatMap(() => ["id", "title", "updated", "link", "content"]));
    const ids = [...real.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id = ""]) => id);
    expect(new Set(ids).size).toBe(editions.length + 1);
    expect(ids.every((id) => URL.canParse(id))).toBe(true);
  });

  it("links by whole addresses where the atlas has one", () => {
    const address = new URL("https://atlas.example/map/");
    const linked = atomFeed(readEditions(two), { title: "t", language: "en", address });
    expect(linked).toContain(
      'rel="self" type="application/atom+xml" href="https://atlas.example/map/changes.en.xml"',
    );
    expect(linked).toContain('href="https://atlas.example/map/#view=about&amp;lang=en&amp;v=1"');
    expect(feed).toContain('href="changes.en.xml"');
  });

  it("escapes what a change says, once for HTML and once for XML", () => {
    expect(feed).toContain("&lt;li&gt;One &amp;amp; two &amp;lt;three&amp;gt;.&lt;/li&gt;");
  });
});

it("facts are new when they came after the day that was last seen", () => {
  const events = [{ added: "2026-11-30" }, { added: "2026-12-01" }, {}] as AtlasEvent[];
  expect(factsSince({ events }, "2026-11-30")).toBe(1);
  expect(factsSince({ events }, "2026-11-22")).toBe(2);
});

/** The elements of a document with the name of the one that each stands in. */
function childrenOf(xml: string): readonly { readonly name: string; readonly parent: string | undefined }[] {
  const open: string[] = [];
  const found: { name: string; parent: string | undefined }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name }) => {
    found.push({ name, parent: open.at(-1) });
    open.push(name);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}
