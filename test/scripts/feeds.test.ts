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
  const feed = atomFeed(readEditions(two), { title: "What <has> changed", language: "en" });

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

  it("escapes what a change says, once for HTML and once for XML", () => {
    expect(feed).toContain("&lt;li&gt;One &amp;amp; two &amp;lt;three&amp;gt;.&lt;/li&gt;");
  });
});

it("facts are new when they came after the day that was last seen", () => {
  const events = [{ added: "2026-11-30" }, { added: "2026-12-01" }, {}] as AtlasEvent[];
  expect(factsSince({ events }, "2026-11-30")).toBe(1);
  expect(factsSince({ events }, "2026-11-22")).toBe(2);
});
