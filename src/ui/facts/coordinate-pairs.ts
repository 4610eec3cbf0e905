import { withBothPairs } from "../../export/coordinate-columns.ts";
import type { ExportTable } from "../../export/table.ts";

/** A table of points with both pairs of coordinates; the table as it is where there are none to add. */
export async function withPairs(table: ExportTable): Promise<ExportTable> {
  const { toGridOrNull } = await import("../../model/geometry/to-grid.ts");
  return withBothPairs(table, toGridOrNull) ?? table;
}
