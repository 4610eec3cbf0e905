import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** Measures of which nothing later is told, not even that nothing was found; and those of which both are told. */
export function checkNotFound({ measures, events }: Geodata): Problem[] {
  const answered = new Set(
    events
      .filter(({ paperRow, related }) => paperRow === undefined && !related)
      .flatMap(({ measureIds }) => measureIds),
  );
  return measures.flatMap(({ id, notFound }) => {
    if (answered.has(id) !== (notFound !== undefined)) return [];
    const [value, message] = notFound
      ? [notFound.until, "is not to be found, and yet a later fact tells of it"]
      : ["missing", "has no later fact, and does not say until when one was looked for"];
    return [{ file: "measures.json", id, field: "notFound", value, message }];
  });
}
