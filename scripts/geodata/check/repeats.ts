import type { FigureRole } from "../../../src/model/kinds.ts";
import type { Figure } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

type Field = "sameFactAs" | "sameNumberAs";

/** Shares, spans of time, ranks and multiples are often equal and never taken for one another. */
const counted: readonly FigureRole[] = ["count", "people", "money", "land-area", "floor-area"];

/** Numbers that are said to be said twice, or to be equal by chance, and are not; and equal ones of which nothing is said. */
export function checkRepeats({ figures, units }: Geodata): Problem[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const ordinals = new Set(units.filter(({ ordinal }) => ordinal).map(({ id }) => id));
  const mayEqual = figures.filter(
    ({ paperRow, role, unit }) => paperRow !== undefined && counted.includes(role) && !ordinals.has(unit),
  );
  return [
    ...figures.flatMap((figure) => [
      ...checkRepeat(figure, "sameFactAs", byId.get(figure.sameFactAs ?? "")),
      ...checkRepeat(figure, "sameNumberAs", byId.get(figure.sameNumberAs ?? "")),
    ]),
    ...mayEqual.flatMap((figure, index) => checkEqual(figure, mayEqual.slice(index + 1), byId)),
  ];
}

/** Every pair of the same number and unit in two places of the paper is told apart, or told to be one. */
function checkEqual(figure: Figure, others: readonly Figure[], byId: ReadonlyMap<string, Figure>): Problem[] {
  const firstOf = (each: Figure): string => {
    const first = byId.get(each.sameFactAs ?? each.sameNumberAs ?? "");
    return first && first.id !== each.id ? firstOf(first) : each.id;
  };
  return others
    .filter(({ value, unit }) => value === figure.value && unit === figure.unit)
    .filter((other) => JSON.stringify(other.cite) !== JSON.stringify(figure.cite))
    .filter((other) => firstOf(other) !== firstOf(figure))
    .map((other) => ({
      file: "figures.json",
      id: other.id,
      field: "value",
      value: String(other.value),
      message: `is the number of ${figure.id} too, and neither sameFactAs nor echoes it`,
    }));
}

/** What is unknown is named with the other references. */
function checkRepeat(figure: Figure, field: Field, first: Figure | undefined): Problem[] {
  if (!first) return [];
  const wrong = wrongWith(figure, field, first);
  return wrong === null
    ? []
    : [{ file: "figures.json", id: figure.id, field, value: first.id, message: wrong }];
}

function wrongWith(figure: Figure, field: Field, first: Figure): string | null {
  if (first.id === figure.id) return "names itself";
  if (first[field] !== undefined) return `is itself such a figure; name ${first[field]}`;
  if (JSON.stringify(first.cite) === JSON.stringify(figure.cite))
    return "stands in the same place of the paper";
  if (first.value === figure.value && first.unit === figure.unit) return null;
  if (field === "sameNumberAs") return "is another number or unit";
  // Two places may differ: then the note says so beside the two.
  return figure.note === undefined ? "is another number or unit, and no note says why" : null;
}
