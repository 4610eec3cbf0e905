import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/search/engine.ts";
import { guessThreshold } from "../../src/search/match.ts";
import type { Entry, MeasureEntry, PlaceEntry } from "../../src/search/entries.ts";
import { createGazetteer } from "../../src/search/gazetteer.ts";
import { realSearch } from "./real-search.ts";

const characters = { from: "", to: "", sounds: { saa: "沙", tin: "田", can: "陳" } };

const common = { note: null, aliases: [], jyutping: [], pinyin: [], rank: 3 };

function place(id: string, en: string, more: Partial<PlaceEntry> = {}): PlaceEntry {
  const name = { zhHant: "某地", en };
  return {
    kind: "place",
    id,
    name,
    placeKind: "neighbourhood",
    at: [114, 22],
    source: "s",
    ...common,
    ...more,
  };
}

function measure(id: string, en: string, text: string): MeasureEntry {
  return { kind: "measure", id, name: { zhHant: "某項", en }, text, ...common };
}

const engineOf = (...entries: Entry[]) => createEngine({ entries, characters });
const foundIn = (engine: ReturnType<typeof createEngine>, query: string): string[] =>
  engine.find(query).map(({ entry }) => entry.id);

describe("what stands first", () => {
  it("is the better known of two that bear the name", () => {
    const engine = engineOf(place("village", "Tai Wai", { rank: 5 }), place("town", "Tai Wai", { rank: 1 }));
    expect(foundIn(engine, "tai wai")).toEqual(["town", "village"]);
  });

  it("is the very name, before what is better known and called a little longer", () => {
    const engine = engineOf(
      {
        kind: "site",
        siteKind: "university",
        id: "site",
        name: { zhHant: "廣大", en: "Kwong University" },
        at: null,
        ...common,
        rank: 1,
      },
      place("station", "Kwong", { placeKind: "station", rank: 5 }),
    );
    expect(foundIn(engine, "kwong")[0]).toBe("station");
  });

  it("is the kind that was asked for", () => {
    const engine = engineOf(
      place("village", "Lek Yuen", { placeKind: "village" }),
      place("estate", "Lek Yuen", { placeKind: "estate" }),
    );
    expect(foundIn(engine, "lek yuen estate")[0]).toBe("estate");
    expect(foundIn(engine, "lek yuen village")[0]).toBe("village");
  });

  it("is among many the best known that begins so", () => {
    const lesser = Array.from({ length: 70 }, (_, index) =>
      place(`a${index}`, `Ap Lei ${index}`, { rank: 5 }),
    );
    const found = foundIn(engineOf(...lesser, place("known", "Ap Lei Za", { rank: 1 })), "a");
    expect(found).toHaveLength(40);
    expect(found[0]).toBe("known");
  });
});

describe("the words of a measure", () => {
  const engine = engineOf(
    measure(
      "fund",
      "A new fund",
      "For robots, and 1.2 billion dollars. Whoever grows plants is helped, too.",
    ),
    place("kwun", "Kwun Tong"),
  );

  it.each(["robots", "robots plants", "plan", "billion dollars"])(
    "are found when all stand in it: %s",
    (query) => {
      expect(engine.find(query)[0]).toMatchObject({ entry: { id: "fund" }, likeness: 0.69 });
    },
  );

  it.each(["obots", "lants robots", "robots 1", "plan robots", "and new"])(
    "are not when one does not, or only a part of one: %s",
    (query) => {
      expect(engine.find(query)[0]?.likeness ?? 0).toBeLessThan(0.69);
    },
  );

  it("do not hide a place that is nearer to what was typed", () => {
    const both = engineOf(measure("fund", "A new fund", "Wun tong by tong."), place("kwun", "Kwun Tong"));
    expect(foundIn(both, "wun tong")).toEqual(["kwun", "fund"]);
  });
});

describe("a guess", () => {
  it("is what a part of the query would find, each once", () => {
    const found = engineOf(place("tong", "Kwun Tong")).find("kwun tong elephants");
    expect(found.map(({ entry }) => entry.id)).toEqual(["tong"]);
    expect(found[0]?.likeness).toBeLessThan(guessThreshold);
  });

  it("does not stand beside what is sure", async () => {
    const entries = [place("sha-tin", "Sha Tin", { rank: 1 }), place("sha-tau", "Shi Ton", { rank: 5 })];
    const gazetteer = createGazetteer({
      version: 1,
      entries,
      characters,
      territory: { type: "Polygon", coordinates: [] },
    });
    const { groups } = await gazetteer.find("sha tin");
    expect(groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.id))).toEqual(["sha-tin"]);
  });
});

describe("the index", () => {
  /** A letter left out, and two that changed places. */
  function slipsOf(name: string): readonly string[] {
    const letters = Array.from(name);
    return letters.flatMap((letter, at) => {
      const without = letters.toSpliced(at, 1).join("");
      const next = letters[at + 1];
      return next && next !== letter ? [without, letters.toSpliced(at, 2, next, letter).join("")] : [without];
    });
  }

  it("loses nothing that a look at every name would find, for a slip in any name", async () => {
    const data = (await realSearch()).core;
    const engine = createEngine(data);
    const names = data.entries
      .filter(({ kind }) => kind === "place" || kind === "site")
      .flatMap(({ name }) => [name.en, name.zhHant])
      .filter((name, index) => index % 60 === 0 && name.length > 2);
    const slips = [...new Set(names.flatMap(slipsOf))];
    expect(slips.length).toBeGreaterThan(250);
    const lost = slips.filter((typed) => {
      const [best] = engine.scan(typed, 1);
      return (engine.find(typed)[0]?.likeness ?? 0) < (best?.likeness ?? 0) - 0.1;
    });
    expect(lost).toEqual([]);
  }, 180_000);
});
