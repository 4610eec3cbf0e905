import { describe, expect, it } from "vitest";
import { languages, textIn, type Language } from "../../../../src/model/localised.ts";
import type { Figure } from "../../../../src/model/rows.ts";
import { buildReal, readReal } from "../../../geodata/real.ts";

const { figures } = buildReal(await readReal());

const scales: Readonly<Record<string, number>> = {
  億: 1e8,
  亿: 1e8,
  萬: 1e4,
  万: 1e4,
  billion: 1e9,
  million: 1e6,
  公頃: 1e4,
  公顷: 1e4,
  ha: 1e4,
};
const scaled = new RegExp(
  `([\\d,]+(?:\\.\\d+)?|[一二三四五六七八九])\\s*(${Object.keys(scales).join("|")})?`,
  "u",
);

/** The words by which each language says that a number is not exact; an exact one has none of them. */
const hedges: Readonly<Record<Language, Partial<Record<Figure["qualifier"], RegExp>>>> = {
  "zh-Hant": { about: /約/, "more-than": /逾|多/, nearly: /近/, "up-to": /最多/, estimated: /估計/ },
  en: {
    about: /\babout\b/,
    "more-than": /\bmore than\b/,
    nearly: /\bnearly\b/,
    "up-to": /\bup to\b/,
    estimated: /\bestimated\b/,
  },
  "zh-Hans": { about: /约/, "more-than": /逾|多/, nearly: /近/, "up-to": /最多/, estimated: /估计/ },
};

describe.each(languages)("the words of a figure in %s", (language) => {
  const words = (figure: Figure): string => textIn(figure.words, language);

  it.each(["money", "land-area", "floor-area"] as const)(
    "say the number that is counted with: %s",
    (role) => {
      const rows = figures.filter((figure) => figure.role === role);
      expect(rows).not.toEqual([]);
      const wrong = rows.filter((figure) => !isNear(numberIn(words(figure)), figure.value));
      expect(wrong.map((figure) => `${figure.id}: ${figure.value} is called ${words(figure)}`)).toEqual([]);
    },
  );

  it("hedge where the paper does, in the same way", () => {
    const wrong = figures.filter((figure) => {
      const hedge = hedges[language][figure.qualifier];
      return hedge !== undefined && !hedge.test(words(figure));
    });
    expect(wrong.map((figure) => `${figure.id} is ${figure.qualifier}: ${words(figure)}`)).toEqual([]);
  });

  it("do not hedge an amount or an area that is exact", () => {
    const exact = figures.filter(
      ({ qualifier, role }) => qualifier === "exact" && (role === "money" || role.endsWith("-area")),
    );
    expect(exact.length).toBeGreaterThan(20);
    const hedged = exact.filter((figure) =>
      Object.values(hedges[language]).some((hedge) => hedge.test(words(figure))),
    );
    expect(hedged.map((figure) => `${figure.id}: ${words(figure)}`)).toEqual([]);
  });
});

describe("large amounts", () => {
  const money = figures.filter(({ role }) => role === "money");

  it("are in 億 and 萬 in Chinese, in billions and millions in English", () => {
    for (const { words } of money) {
      expect(words.zhHant).not.toMatch(/百萬|十億|million|billion/);
      expect(words.en).not.toMatch(/億|萬|\bhundred|\bthousand/);
    }
  });

  it("name the currency in both", () => {
    for (const { words } of money) {
      expect(words.zhHant).toMatch(/元/);
      expect(words.en).toMatch(/\$/);
    }
  });
});

/** The first number of a text with its scale; NaN when there is none. */
function numberIn(text: string): number {
  const [, digits = "", scale = ""] = scaled.exec(text) ?? [];
  const spelled = "一二三四五六七八九".indexOf(digits) + 1;
  const value = digits === "" ? Number.NaN : spelled || Number(digits.replaceAll(",", ""));
  return value * (scales[scale] ?? 1);
}

/** But for what a computer makes of 19.5 × a billion. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
