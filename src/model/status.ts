import { startOf } from "./interval.ts";
import type { AtlasEvent, Site, Status } from "./rows.ts";

type Subject = Pick<Site, "id" | "statusAtPaper">;

interface Known {
  readonly asOf: string;
  readonly eventsOfSite: (id: string) => readonly AtlasEvent[];
}

/** The last later fact by a day (ISO) that changed a site's state; a fact counts from the earliest day it can mean. */
function changeBy(day: string, { id }: Subject, events: readonly AtlasEvent[]): AtlasEvent | undefined {
  return events
    .filter((event) => event.status?.siteIds.includes(id) && startOf(event.when) <= day)
    .toSorted((a, b) => startOf(a.when).localeCompare(startOf(b.when)))
    .at(-1);
}

/** What is known of a site on a day (ISO): the state in the paper, changed by every later fact that says so. */
export function statusOn(day: string, site: Subject, events: readonly AtlasEvent[]): Status {
  return changeBy(day, site, events)?.status?.becomes ?? site.statusAtPaper;
}

/** What is known of a site on the day the data were closed. */
export function statusNow(atlas: Known, site: Subject): Status {
  return statusOn(atlas.asOf, site, atlas.eventsOfSite(site.id));
}

/** The fact that the state known now rests on; none where it is still that of the paper. */
export function changeNow(atlas: Known, site: Subject): AtlasEvent | undefined {
  return changeBy(atlas.asOf, site, atlas.eventsOfSite(site.id));
}
