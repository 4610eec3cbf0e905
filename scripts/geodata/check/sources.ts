import { paperId } from "../../../src/model/atlas.ts";
import { sectionIdsOf, sectionOf } from "../../../src/model/paper-sections.ts";
import type { Cite } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { filesOf, idSet, type RowName } from "./rows.ts";

/** Facts without a source, and citations that lead nowhere. */
export function checkSources(data: Geodata): Problem[] {
  const sources = idSet(data.sources);
  const measures = idSet(data.measures);
  const sections = sectionIdsOf(data);
  const check = (row: RowName, field: string, cites: readonly Cite[]): Problem[] => {
    if (cites.length === 0) return [{ ...row, field, value: "[]", message: "a fact needs a source" }];
    return cites.flatMap((cite) => checkCite(row, field, cite, { sources, measures, sections }));
  };
  const sites = data.sites.map(({ properties }) => properties);
  return [
    ...filesOf(data).flatMap(({ file, rows }) =>
      rows.flatMap(({ id, cite }) => (cite ? check({ file, id }, "cite", cite) : [])),
    ),
    ...sites.flatMap(({ id, statusCite }) => check({ file: "sites.geojson", id }, "statusCite", statusCite)),
  ];
}

/** What a citation may name. */
interface Named {
  readonly sources: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
}

function checkCite(
  row: RowName,
  field: string,
  cite: Cite,
  { sources, measures, sections }: Named,
): Problem[] {
  const problems: Problem[] = [];
  if (!sources.has(cite.source))
    problems.push({
      ...row,
      field: `${field}.source`,
      value: cite.source,
      message: "there is no source of this id",
    });
  if (cite.row !== undefined && !measures.has(cite.row))
    problems.push({
      ...row,
      field: `${field}.row`,
      value: cite.row,
      message: "there is no annex row of this id",
    });
  if (cite.source === paperId && !cite.para && !cite.annex && !cite.part)
    problems.push({ ...row, field, value: cite.source, message: "names no paragraph or annex row" });
  if ((cite.para || cite.annex) && !sections.has(sectionOf(cite)))
    problems.push({ ...row, field, value: sectionOf(cite), message: "the paper has no such section" });
  return problems;
}
