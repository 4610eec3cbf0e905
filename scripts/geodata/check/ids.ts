import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { filesOf } from "./rows.ts";

/** Ids that stand twice in their file. */
export function checkIds(data: Geodata): Problem[] {
  return filesOf(data).flatMap(({ file, rows }) => {
    const seen = new Set<string>();
    return rows.flatMap(({ id }) => {
      if (seen.has(id)) return [{ file, id, field: "id", value: id, message: "stands twice" }];
      seen.add(id);
      return [];
    });
  });
}
