import { startOf } from "./interval.ts";
import type { AtlasEvent, Site, Status } from "./rows.ts";

/**
 * What is known of a site on a day (ISO): the state in the paper, changed by every later fact that says so.
 * A fact counts from the earliest day it can mean.
 */
export function statusOn(
  day: string,
  site: Pick<Site, "id" | "statusAtPaper">,
  events: readonly AtlasEvent[],
): Status {
  let status = site.statusAtPaper;
  let since = "";
  for (const event of events) {
    const from = startOf(event.when);
    if (!event.status?.siteIds.includes(site.id) || from > day || from < since) continue;
    status = event.status.becomes;
    since = from;
  }
  return status;
}

/** What is known of a site on the day the data were closed. */
export function statusNow(
  atlas: { readonly asOf: string; readonly eventsOfSite: (id: string) => readonly AtlasEvent[] },
  site: Pick<Site, "id" | "statusAtPaper">,
): Status {
  return statusOn(atlas.asOf, site, atlas.eventsOfSite(site.id));
}
