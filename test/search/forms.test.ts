import { describe, expect, it } from "vitest";
import { createForms } from "../../src/search/forms.ts";
import { normalise, place, prepared } from "./entry.ts";

const formsOf = createForms(
  prepared(
    place("沙田", "Sha Tin", { placeKind: "town", rank: 1 }),
    place("將軍澳", "Tseung Kwan O", { placeKind: "town", rank: 1, aliases: ["TKO"] }),
    place("深圳", "Shenzhen", { placeKind: "city", rank: 1 }),
    place("瀝源邨", "Lek Yuen Estate"),
  ),
  normalise,
);

/** What the query may mean, as it would be typed, with how sure that is at best. */
function forms(query: string): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {};
  for (const { normalised, weight } of formsOf(normalise(query))) {
    const words = normalised.words.join(" ");
    weights[words] = Math.max(weight, weights[words] ?? 0);
  }
  return weights;
}

describe("the forms of a query", () => {
  it("are first of all what was typed", () => {
    expect(Object.entries(forms("瀝源"))).toEqual([["瀝源", 1]]);
  });

  it("leave out the area that a place is said to be in, before its name or after it", () => {
    expect(forms("沙田瀝源")).toMatchObject({ 沙田瀝源: 1, 瀝源: 0.96 });
    expect(forms("Lek Yuen Sha Tin")).toMatchObject({ "lek yuen sha tin": 1, "lek yuen": 0.96 });
    expect(forms("Sha Tin Lek Yuen")).toMatchObject({ "lek yuen": 0.92 });
  });

  it("have the area by its official names in place of its short one", () => {
    expect(forms("TKO hospital")).toMatchObject({ "tseung kwan o hospital": 0.98, "將軍澳 hospital": 0.98 });
  });

  it("keep the other city behind a name: what bears it is a branch there", () => {
    expect(forms("Lek Yuen Shenzhen")).not.toHaveProperty("lek yuen");
  });

  it("make an exit the station that it belongs to", () => {
    expect(forms("沙田站 B")).toHaveProperty("沙田站", 0.95);
    expect(forms("exit J Mong Kok")).toHaveProperty("mong kok station", 0.95);
  });

  it("are each there once, with the greatest weight", () => {
    const weights = formsOf(normalise("瀝源附近"))
      .filter(({ normalised }) => normalised.joined === "瀝源")
      .map(({ weight }) => weight);
    expect(weights).toEqual([0.96]);
  });

  it("leave out that something is only near, or what kind of place it is", () => {
    expect(forms("near mong kok")).toHaveProperty("mong kok", 0.96);
    expect(Object.keys(forms("Tuen Mun Hospital"))).toEqual(["tuen mun hospital", "tuen mun"]);
  });

  it("never are one character or the word for a kind alone", () => {
    expect(Object.keys(forms("沙田西"))).not.toContain("西");
    expect(Object.keys(forms("Sha Tin Hospital"))).not.toContain("hospital");
  });
});
