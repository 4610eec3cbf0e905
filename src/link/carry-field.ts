import { type Carried, carriedTo, wholeTurn } from "../model/choice/carried.ts";
import { siteRef } from "../model/feature-ref.ts";
import type { Field } from "./field.ts";
import { parseDecimal } from "./pieces.ts";

/**
 * The outline that is laid over another place: `site`, `site/turn`, `site/lat/lng` or `site/lat/lng/turn`. What the reader
 * brought or drew is in no link.
 */
export const carry: Field = {
  key: "carry",
  write: ({ carried }) => carried && formatCarried(carried),
  read: (value, _, { isSite, aliases }) => {
    const [name = "", ...numbers] = value.split("/");
    const id = aliases.sites.get(name) ?? name;
    const placed = isSite(id) ? placedBy(numbers.map(parseDecimal)) : null;
    return placed && { carried: { of: siteRef(id), ...placed } };
  },
};

function formatCarried({ of, at, turn }: Carried): string | null {
  if (of.kind !== "site") return null;
  return [of.id, ...(at ? [at[1], at[0]] : []), ...(turn === 0 ? [] : [turn])].join("/");
}

function placedBy(numbers: readonly number[]): Pick<Carried, "at" | "turn"> | null {
  if (numbers.length > 3 || !numbers.every(Number.isFinite)) return null;
  if (numbers.length < 2) return { at: null, turn: wholeTurn(numbers[0] ?? 0) };
  const [lat = NaN, lng = NaN, turn = 0] = numbers;
  const at = carriedTo([lng, lat]);
  return at && { at, turn: wholeTurn(turn) };
}
