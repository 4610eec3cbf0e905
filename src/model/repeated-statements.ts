import type { Atlas } from "./atlas.ts";
import type { Localised } from "./localised.ts";
import type { AtlasEvent, Cite, Figure } from "./rows.ts";

/** A number or a date as one place of the paper puts it. */
export interface Statement {
  readonly id: string;
  readonly subject: Localised;
  readonly words: Localised;
  readonly note: Localised | null;
  readonly cite: readonly Cite[];
  readonly measureIds: readonly string[];
}

/** `same`: one fact in two places. `equal`: two facts with the same number, which are not to be taken for one. */
export interface Pair {
  readonly kind: "same" | "equal";
  readonly first: Statement;
  readonly second: Statement;
}

/** What the paper says twice, as the rows tell it: in their order, what is the same before what is merely equal. */
export function repeatedStatements({ figures, events }: Pick<Atlas, "figures" | "events">): readonly Pair[] {
  return [
    ...pairs("same", figures, ofFigure, ({ sameFactAs }) => sameFactAs),
    ...pairs("same", events, ofEvent, ({ sameFactAs }) => sameFactAs),
    ...pairs("equal", figures, ofFigure, ({ sameNumberAs }) => sameNumberAs),
  ];
}

/** The pairs in which a measure has a part. */
export function pairsOfMeasure(all: readonly Pair[], measureId: string): readonly Pair[] {
  return all.filter(({ first, second }) =>
    [first, second].some(({ measureIds }) => measureIds.includes(measureId)),
  );
}

function pairs<Row extends { readonly id: string }>(
  kind: Pair["kind"],
  rows: readonly Row[],
  statementOf: (row: Row) => Statement,
  firstOf: (row: Row) => string | undefined,
): readonly Pair[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.flatMap((second) => {
    const first = byId.get(firstOf(second) ?? "");
    return first ? [{ kind, first: statementOf(first), second: statementOf(second) }] : [];
  });
}

function ofFigure({ id, subject, words, note, cite, measureIds }: Figure): Statement {
  return { id, subject, words, note: note ?? null, cite, measureIds };
}

function ofEvent({ id, headline, when, cite, measureIds }: AtlasEvent): Statement {
  return { id, subject: headline, words: when.words, note: null, cite, measureIds };
}
