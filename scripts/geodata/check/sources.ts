import type { Cite } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { idSet, type RowName } from "./rows.ts";

/** Facts without a source, and citations that lead nowhere. */
export function checkSources(data: Geodata): Problem[] {
  const sources = idSet(data.sources);
  const measures = idSet(data.measures);
  const check = (
    file: string,
    { id, cite }: { readonly id: string; readonly cite: readonly Cite[] },
  ): Problem[] => {
    const row = { file, id };
    if (cite.length === 0) return [{ ...row, field: "cite", value: "[]", message: "a fact needs a source" }];
    return cite.flatMap((each) => checkCite(row, each, sources, measures));
  };
  return [
    ...data.sites.flatMap(({ properties }) => check("sites.geojson", properties)),
    ...data.measures.flatMap((row) => check("measures.json", row)),
    ...data.figures.flatMap((row) => check("figures.json", row)),
    ...data.events.flatMap((row) => check("events.json", row)),
  ];
}

function checkCite(
  row: RowName,
  cite: Cite,
  sources: ReadonlySet<string>,
  measures: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  if (!sources.has(cite.source))
    problems.push({
      ...row,
      field: "cite.source",
      value: cite.source,
      message: "there is no source of this id",
    });
  if (cite.row !== undefined && !measures.has(cite.row))
    problems.push({
      ...row,
      field: "cite.row",
      value: cite.row,
      message: "there is no annex row of this id",
    });
  if (cite.source === "paper-2021" && !cite.para && !cite.annex && !cite.part)
    problems.push({ ...row, field: "cite", value: cite.source, message: "names no paragraph or annex row" });
  return problems;
}
