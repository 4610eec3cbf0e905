import type { AtlasEvent, When } from "../../../src/model/rows.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import type { RowName } from "./rows.ts";

/** Dates that are no days or end before they start, changes without a day, and answers to what is no promise. */
export function checkEvents(data: Geodata): Problem[] {
  const byId = new Map(data.events.map((event) => [event.id, event]));
  return [
    ...data.figures.flatMap(({ id, asOf }) => checkInterval({ file: "figures.json", id }, "asOf", asOf)),
    ...data.events.flatMap((event) => {
      const row = { file: "events.json", id: event.id };
      return [
        ...checkInterval(row, "when", event.when),
        ...(event.due ? checkInterval(row, "due", event.due) : []),
        ...checkMeaning(row, event),
        ...checkChange(row, event),
        ...checkAnswer(row, "about", event.about, byId),
        ...checkAnswer(row, "sameFactAs", event.sameFactAs, byId),
      ];
    }),
  ];
}

function checkInterval(row: RowName, field: string, { earliest, latest }: When): Problem[] {
  const notADay = [earliest, latest].find((day) => day !== null && !isRealDay(day));
  if (notADay) return [{ ...row, field, value: notADay, message: "is not a day of the calendar" }];
  if (earliest !== null && latest !== null && latest < earliest)
    return [{ ...row, field, value: `${earliest}/${latest}`, message: "ends before it starts" }];
  return [];
}

/** Only an answer can meet a promise or find it still to come, and never both. */
function checkMeaning(row: RowName, { about, meets, stillToCome }: AtlasEvent): Problem[] {
  const field = meets ? "meets" : "stillToCome";
  const value = meets ?? String(stillToCome);
  if ((meets || stillToCome) && about === undefined)
    return [{ ...row, field, value, message: "says so of no promise: about is missing" }];
  if (meets && stillToCome) return [{ ...row, field, value, message: "is there, and still to come" }];
  return [];
}

/** A status counts from the day of its event, for sites that the event is about. */
function checkChange(row: RowName, { status, when, siteIds }: AtlasEvent): Problem[] {
  if (!status) return [];
  const strange = status.siteIds.find((id) => !siteIds.includes(id));
  return [
    ...(when.earliest === null
      ? [
          {
            ...row,
            field: "when.earliest",
            value: "null",
            message: "a change of status needs its earliest day",
          },
        ]
      : []),
    ...(strange === undefined
      ? []
      : [{ ...row, field: "status.siteIds", value: strange, message: "is not a site of the event" }]),
  ];
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** An id that is unknown is named with the other references. */
function checkAnswer(
  row: RowName,
  field: "about" | "sameFactAs",
  value: string | undefined,
  byId: ReadonlyMap<string, AtlasEvent>,
): Problem[] {
  const target = value === undefined ? undefined : byId.get(value);
  if (!target) return [];
  if (target.id === row.id) return [{ ...row, field, value: target.id, message: "names itself" }];
  if (field === "about" && target.kind !== "promised")
    return [{ ...row, field, value: target.id, message: "is not a promise" }];
  return [];
}
