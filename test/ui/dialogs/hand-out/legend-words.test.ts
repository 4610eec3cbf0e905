import { describe, expect, it } from "vitest";
import type { LegendRow } from "../../../../src/model/legend.ts";
import { printedRows } from "../../../../src/ui/dialogs/hand-out/legend-words.ts";

const sign = { shape: "point", colour: "#aa0000" } as const;
const named = (name: string) => ({ zhHant: name, en: name });
const row = (id: string, more: Partial<LegendRow>): LegendRow => ({
  id,
  part: "own-layers",
  sign,
  label: named(id),
  ...more,
});

describe("the legend on paper", () => {
  it("says of a class to which layer it belongs, and leaves out what is hidden", () => {
    const toggle = (key: string, isOn: boolean) => ({ layer: "a", key, isOn });
    const rows = [
      row("rail", { note: named("planned") }),
      row("a", { label: named("Plots"), note: named("use"), sign: null }),
      row("a/1", { label: named("school"), toggle: toggle("1", true) }),
      row("a/2", { label: named("shop"), toggle: toggle("2", false) }),
      row("a/", { label: "no-value", toggle: toggle("", true) }),
      row("a/other", { label: "other" }),
      row("b", { label: named("Trees") }),
    ];
    expect(
      printedRows(rows, ({ en }) => en, { other: "Other", noValue: "(no value)" }).map(({ key, words }) => [
        key,
        words,
      ]),
    ).toEqual([
      ["own-layers/rail", "rail · planned"],
      ["own-layers/a/1", "Plots · use: school"],
      ["own-layers/a/", "Plots · use: (no value)"],
      ["own-layers/a/other", "Plots · use: Other"],
      ["own-layers/b", "Trees"],
    ]);
  });
});
