import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/**
 * Later facts that give a time and do not say what is to come by it: their headline tells what happened on the day it was
 * said, and would be taken for what is promised.
 */
export function checkExpected({ events }: Geodata): Problem[] {
  return events
    .filter(({ paperRow, due, promised }) =>
      paperRow === undefined ? (due === undefined) !== (promised === undefined) : promised !== undefined,
    )
    .map(({ id, due, promised }) => ({
      file: "events.json",
      id,
      field: "promised",
      value: promised?.en ?? "missing",
      message: due ? "says not what is to come by its due time" : "has no due time, or stands in the paper",
    }));
}
