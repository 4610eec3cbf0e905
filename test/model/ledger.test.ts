import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { countedTwice, landLedger } from "../../src/model/ledger.ts";
import type { Figure } from "../../src/model/rows.ts";
import { readReal } from "../geodata/real.ts";

const park = land("park", { value: 2_400_000, ledger: "counted", within: "figure-of-zone" });
const zone = land("zone", { value: 5_400_000, ledger: "container" });
const campus = land("campus", { value: 40_000, ledger: "counted" });

describe("the land ledger", () => {
  it("adds the counted land", () => {
    const ledger = landLedger([park, campus]);
    expect(ledger.counted).toEqual([park, campus]);
    expect(ledger.totalSquareMetres).toBe(2_440_000);
  });

  it("shows a whole with the land in it, and never adds it", () => {
    const ledger = landLedger([zone, park, campus]);
    expect(ledger.containers).toEqual([{ figure: zone, contains: [park] }]);
    expect(ledger.totalSquareMetres).toBe(2_440_000);
  });

  it("adds neither floors nor later figures nor those for comparison", () => {
    const others = [
      land("tower", { role: "floor-area", ledger: "counted" }),
      land("later-site", { ledger: "later" }),
      land("elsewhere", { ledger: "reference" }),
      land("part", { ledger: undefined }),
    ];
    expect(landLedger(others)).toEqual({ counted: [], containers: [], totalSquareMetres: 0 });
  });
});

describe("land that is counted twice", () => {
  const partOf = treeOf({ loop: "park", lab: "loop", bay: null });

  it("is named with the inner area first, however deep it lies", () => {
    const [loop, lab] = [land("loop", { ledger: "counted" }), land("lab", { ledger: "counted" })];
    expect(countedTwice([park, loop], partOf)).toEqual([[loop, park]]);
    expect(countedTwice([park, lab], partOf)).toEqual([[lab, park]]);
  });

  it("is named where two figures count the whole of one site", () => {
    const again = { ...park, id: "park-again" };
    expect(countedTwice([park, again], partOf)).toContainEqual([park, again]);
  });

  it("is not seen in neighbours, in parts that are not counted, nor in wholes that are shown only", () => {
    const bay = land("bay", { ledger: "counted" });
    expect(countedTwice([park, bay, land("loop", { ledger: "later" })], partOf)).toEqual([]);
    expect(countedTwice([zone, park], treeOf({ park: "zone" }))).toEqual([]);
  });

  it("ends when sites are part of each other in a circle", () => {
    const circle = treeOf({ park: "campus", campus: "park" });
    expect(countedTwice([park, campus], circle)).toHaveLength(2);
  });

  it("is found wherever the counted sites share a piece of ground, and only there", () => {
    fc.assert(
      fc.property(anyLand, ({ figures, parents }) => {
        const ground = landLedger(figures).counted.flatMap(({ areaOf }) => groundOf(Number(areaOf), parents));
        const sharesGround = new Set(ground).size < ground.length;
        expect(countedTwice(figures, (id) => nameOf(parents[Number(id)])).length > 0).toBe(sharesGround);
      }),
    );
  });
});

describe("the ledger of any part of our figures", () => {
  let figures: readonly Figure[];
  let partOf: (siteId: string) => string | null;

  beforeAll(async () => {
    const data = await readReal();
    figures = data.figures;
    partOf = treeOf(
      Object.fromEntries(data.sites.map(({ properties }) => [properties.id, properties.partOf])),
    );
  });

  it("counts nothing twice, adds each counted figure once and nothing else", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...figures]), (some) => {
        const ledger = landLedger(some);
        const ids = ledger.counted.map(({ id }) => id);
        const sum = some.reduce(
          (total, { ledger: entry, value }) => total + (entry === "counted" ? value : 0),
          0,
        );
        expect(new Set(ids).size).toBe(ids.length);
        expect(countedTwice(some, partOf)).toEqual([]);
        expect(ledger.totalSquareMetres).toBe(sum);
        expect(ledger.containers.filter(({ figure }) => ids.includes(figure.id))).toEqual([]);
      }),
    );
  });
});

/** Ten pieces of land; each lies in an earlier one or in none; some are counted. */
const anyLand = fc
  .tuple(fc.array(fc.nat(9), { minLength: 10, maxLength: 10 }), fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
  .map(([wishes, counted]) => ({
    parents: wishes.map((wish, index) => (wish < index ? wish : null)),
    figures: counted.map((index) => land(String(index), { ledger: "counted" })),
  }));

/** The ground of a piece: its own and that of everything in it. */
function groundOf(piece: number, parents: readonly (number | null)[]): number[] {
  return [piece, ...parents.flatMap((parent, index) => (parent === piece ? groundOf(index, parents) : []))];
}

function nameOf(piece: number | null | undefined): string | null {
  return piece === null || piece === undefined ? null : String(piece);
}

function treeOf(parents: Readonly<Record<string, string | null>>): (siteId: string) => string | null {
  return (id) => parents[id] ?? null;
}

function land(site: string, change: Partial<Figure>): Figure {
  const text = { zhHant: "面積", en: "area" };
  return {
    id: `figure-of-${site}`,
    subject: text,
    value: 10_000,
    unit: "m2",
    qualifier: "about",
    words: text,
    asOf: { earliest: "2021-10-11", latest: "2021-10-11", words: text },
    role: "land-area",
    areaOf: site,
    cite: [{ source: "paper-2021", para: 8 }],
    siteIds: [site],
    measureIds: [],
    ...change,
  };
}
