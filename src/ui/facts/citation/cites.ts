import type { Cite } from "../../../model/rows.ts";

/** Every place cited, each once: rows of one annex are one place. */
export function citesOf(rows: readonly { readonly cite: readonly Cite[] }[]): readonly Cite[] {
  const cites = rows.flatMap(({ cite }) => cite);
  return [
    ...new Map(
      cites.map((cite) => [[cite.source, cite.para, cite.annex, cite.part].join("/"), cite]),
    ).values(),
  ];
}
