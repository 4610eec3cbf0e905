import type { Figure } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

type Field = "restates" | "echoes";

/** Numbers that are said to be said twice, or to be equal by chance, and are not. */
export function checkRepeats({ figures }: Geodata): Problem[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.flatMap((figure) => [
    ...checkRepeat(figure, "restates", byId.get(figure.restates ?? "")),
    ...checkRepeat(figure, "echoes", byId.get(figure.echoes ?? "")),
  ]);
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
  if (field === "echoes") return "is another number or unit";
  // Two places may differ: then the note says so beside the two.
  return figure.note === undefined ? "is another number or unit, and no note says why" : null;
}
