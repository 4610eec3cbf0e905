import type { Atlas } from "../../../model/atlas.ts";
import type { AtlasEvent, Cite, Figure } from "../../../model/rows.ts";
import { sectionOf } from "../../../model/paper-sections.ts";

export type PaperRow =
  | { readonly kind: "figure"; readonly figure: Figure; readonly paperRow: number }
  | { readonly kind: "event"; readonly event: AtlasEvent; readonly paperRow: number };

/** A paragraph or annex row of the paper with its numbers and dates, in the paper's order. */
export interface PaperSection {
  readonly id: string;
  readonly cite: Cite;
  readonly rows: readonly PaperRow[];
}

export function paperSections(atlas: Atlas): readonly PaperSection[] {
  const rows: PaperRow[] = [
    ...atlas.figures.flatMap((figure) =>
      figure.paperRow === undefined ? [] : [{ kind: "figure" as const, figure, paperRow: figure.paperRow }],
    ),
    ...atlas.events.flatMap((event) =>
      event.paperRow === undefined ? [] : [{ kind: "event" as const, event, paperRow: event.paperRow }],
    ),
  ].toSorted((a, b) => a.paperRow - b.paperRow);
  const sections = new Map<string, { id: string; cite: Cite; rows: PaperRow[] }>();
  for (const row of rows) {
    const cite = (row.kind === "figure" ? row.figure : row.event).cite[0];
    if (!cite) continue;
    const id = [sectionOf(cite), cite.row].filter(Boolean).join("/");
    const section = sections.get(id);
    if (section) section.rows.push(row);
    else sections.set(id, { id, cite, rows: [row] });
  }
  return [...sections.values()];
}
