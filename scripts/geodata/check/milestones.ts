import { dueOf } from "../../../src/model/due.ts";
import { isPaperPromise } from "../../../src/model/promises.ts";
import type { Milestone, Status } from "../../../src/model/kinds.ts";
import type { AtlasEvent } from "../../../src/model/rows.ts";
import { movesDate } from "../../../src/model/verdict.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** What a site can become by a step; other steps change none. */
const becomesBy: Partial<Record<Milestone, readonly Status[]>> = {
  start: ["works"],
  completion: ["completed"],
  opening: ["open", "partly-open"],
};
/** Reports may be dated by the year of the paper. */
const endOfPaperYear = "2021-12-31";

/** Promises that do not say which step they date, and answers that compare one step with another. */
export function checkMilestones({ events }: Geodata): Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event) => [
    ...(event.paperRow === undefined ? [] : checkPaperRow(event, byId)),
    ...checkAnswer(event, byId.get(event.about ?? "")),
  ]);
}

function checkPaperRow(event: AtlasEvent, byId: ReadonlyMap<string, AtlasEvent>): Problem[] {
  const { milestone, status, when, kind } = event;
  const first = byId.get(event.sameFactAs ?? "");
  if (kind === "reported" && (when.latest ?? "") > endOfPaperYear)
    return [problem(event, "kind", kind, "ends after the year of the paper: that is promised")];
  if (!isPaperPromise(event) && first?.kind !== "promised") return [];
  if (!milestone) return [problem(event, "milestone", "missing", "says of no step that it is promised")];
  if (first && first.milestone !== milestone)
    return [
      problem(event, "milestone", milestone, `restates the promise of another step: ${first.milestone}`),
    ];
  if (status && !becomesBy[milestone]?.includes(status.becomes))
    return [problem(event, "status.becomes", status.becomes, `is not what comes of ${milestone}`)];
  return [];
}

function checkAnswer(event: AtlasEvent, promise: AtlasEvent | undefined): Problem[] {
  if (!promise) return [];
  const { meets, stillToCome, kind, due, milestone } = event;
  if ((meets || stillToCome) && milestone !== promise.milestone)
    return [problem(event, "milestone", milestone ?? "missing", `answers a promise of ${promise.milestone}`)];
  if (milestone !== promise.milestone) return [];
  // An end still to come goes on for longer than promised; its time is not the date of a promise that was moved.
  const isLater = due !== undefined && movesDate(due, dueOf(promise));
  const moves = isLater && !(milestone === "end" && stillToCome);
  if (kind === "revised" && !moves)
    return [problem(event, "kind", kind, "gives no date beyond the promised time: nothing is revised")];
  if (kind !== "revised" && moves)
    return [
      problem(event, "kind", kind, "would count as a new date of the promised step, and tells of none"),
    ];
  return [];
}

function problem({ id }: AtlasEvent, field: string, value: string, message: string): Problem {
  return { file: "events.json", id, field, value, message };
}
