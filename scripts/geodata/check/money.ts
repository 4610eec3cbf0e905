import type { Figure } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** Amounts of which nobody says what they are, and parts that are no parts of their whole. */
export function checkMoney({ figures }: Geodata): Problem[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.flatMap((figure) => [...checkNature(figure), ...checkPart(figure, byId)]);
}

function checkNature(figure: Figure): Problem[] {
  if (figure.role === "money" && figure.money === undefined)
    return [problem(figure, "money", "missing", "an amount says what it is")];
  if (figure.role !== "money" && figure.money !== undefined)
    return [problem(figure, "money", figure.money, "stands only with the role money")];
  return [];
}

/** A whole that is unknown is named with the other references. */
function checkPart(figure: Figure, byId: ReadonlyMap<string, Figure>): Problem[] {
  const whole = byId.get(figure.within ?? "");
  if (!whole || (figure.role !== "money" && whole.role !== "money")) return [];
  if (whole.id === figure.id) return [problem(figure, "within", whole.id, "is part of itself")];
  if (whole.role !== figure.role || whole.unit !== figure.unit)
    return [problem(figure, "within", whole.id, "is counted in something else")];
  if (whole.value < figure.value) return [problem(figure, "within", whole.id, "is smaller than its part")];
  if (whole.within !== undefined)
    return [problem(figure, "within", whole.id, `is itself a part of ${whole.within}; name that`)];
  return [];
}

function problem({ id }: Figure, field: string, value: string, message: string): Problem {
  return { file: "figures.json", id, field, value, message };
}
