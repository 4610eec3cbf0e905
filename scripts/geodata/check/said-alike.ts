import type { AtlasEvent } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/**
 * Later facts that stand with one of two measures and not with the other, where both make the same promise: a paragraph
 * of the body and a row of the annex.
 */
export function checkSaidAlike({ events }: Geodata): Problem[] {
  const pairs = measurePairs(events);
  return events
    .filter(({ paperRow }) => paperRow === undefined)
    .flatMap(({ id, measureIds }) =>
      pairs
        .filter(([one, other]) => measureIds.includes(one) && !measureIds.includes(other))
        .map(([one, other]) => ({
          file: "events.json",
          id,
          field: "measureIds",
          value: one,
          message: `says the same as ${other}, which has not this fact`,
        })),
    );
}

/** Each pair both ways. */
function measurePairs(events: readonly AtlasEvent[]): readonly (readonly [string, string])[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events
    .filter(({ kind }) => kind === "promised")
    .flatMap(({ sameFactAs, measureIds: again }) =>
      (byId.get(sameFactAs ?? "")?.measureIds ?? []).flatMap((first) =>
        again.flatMap((second): (readonly [string, string])[] => [
          [first, second],
          [second, first],
        ]),
      ),
    );
}
