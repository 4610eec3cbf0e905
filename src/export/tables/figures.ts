import type { Figure } from "../../model/rows.ts";
import type { ExportTable } from "../table.ts";
import { aboutColumns, dateColumns, type RowColumn, sourceColumns, tableOf } from "./columns.ts";
import { hectaresOf } from "./sites.ts";
import type { TableContext } from "./table-words.ts";

/** Figures as numbers to calculate with, and in the words of their sources. */
export function figuresTable(name: string, figures: readonly Figure[], context: TableContext): ExportTable {
  const { atlas, localise } = context;
  const units = new Map(atlas.units.map((unit) => [unit.id, unit.name]));
  const columns: readonly RowColumn<Figure>[] = [
    { key: "id", type: "text", cell: ({ id }) => id },
    { key: "name", heading: "subject", type: "text", cell: ({ subject }) => localise(subject) },
    { key: "words", type: "text", cell: ({ words }) => localise(words) },
    { key: "value", type: "number", cell: ({ value }) => value },
    {
      key: "unit",
      type: "text",
      cell: ({ unit }) => {
        const found = units.get(unit);
        return found ? localise(found) : null;
      },
    },
    {
      key: "hectares",
      type: "number",
      cell: ({ role, value }) => (role === "land-area" ? hectaresOf(value) : null),
    },
    ...dateColumns<Figure>(({ asOf }) => asOf, context),
    ...aboutColumns<Figure>(context),
    ...sourceColumns<Figure>(context),
  ];
  return tableOf(name, columns, figures, context);
}
