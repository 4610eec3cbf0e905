import type { LegendRow, LegendSign } from "../../../model/legend.ts";
import type { Localised } from "../../../model/localised.ts";

export interface PrintedRow {
  readonly key: string;
  readonly sign: LegendSign;
  readonly words: string;
}

/**
 * The rows of the legend as paper has them: a class of colour says which layer it belongs to, because a heading has no
 * sign, and what is hidden is left out.
 */
export function printedRows(
  rows: readonly LegendRow[],
  localise: (localised: Localised) => string,
  named: { readonly other: string; readonly noValue: string },
): readonly PrintedRow[] {
  let heading = "";
  return rows.flatMap(({ part, id, sign, label, note, toggle }): PrintedRow[] => {
    const name = label === "other" ? named.other : label === "no-value" ? named.noValue : localise(label);
    const words = note ? `${name} · ${localise(note)}` : name;
    if (!sign) {
      heading = words;
      return [];
    }
    if (toggle && !toggle.isOn) return [];
    const isClass = toggle !== undefined || label === "other";
    return [{ key: `${part}/${id}`, sign, words: isClass ? `${heading}: ${words}` : words }];
  });
}
