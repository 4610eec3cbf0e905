import type { Atlas, BuiltSite } from "../atlas.ts";
import { endOf, isDated, startOf } from "../interval.ts";
import { isPaperPromise } from "../promises.ts";
import { type Language, textIn } from "../localised.ts";
import { siteKinds } from "../kinds.ts";
import type { AtlasEvent } from "../rows.ts";
import { shownArea } from "../area.ts";
import type { Sort } from "./sorts.ts";

/** The date a site is sorted by: its last later fact, else its last promise with a date, else null. */
export function shownDate(atlas: Atlas, site: BuiltSite): AtlasEvent | null {
  const events = atlas.eventsOfSite(site.id);
  const later = events.filter((event) => event.paperRow === undefined);
  const promised = events.filter(isPaperPromise);
  const last = (rows: readonly AtlasEvent[]): AtlasEvent | null =>
    rows
      .filter(({ when }) => isDated(when))
      .toSorted((a, b) => endOf(b.when).localeCompare(endOf(a.when)))[0] ?? null;
  return last(later) ?? last(promised);
}

/** Sites in the order of the list; those without the thing sorted by come last. */
export function sortSites(
  atlas: Atlas,
  sites: readonly BuiltSite[],
  sort: Sort,
  language: Language,
): readonly BuiltSite[] {
  switch (sort) {
    case "group":
      return siteKinds.flatMap((kind) => sites.filter((site) => site.kind === kind));
    case "name":
      return sites.toSorted((a, b) =>
        textIn(a.short, language).localeCompare(textIn(b.short, language), language),
      );
    case "area":
      return sites.toSorted((a, b) => squareMetresOf(atlas, b) - squareMetresOf(atlas, a));
    case "date":
      return sites.toSorted((a, b) => dayOf(atlas, b).localeCompare(dayOf(atlas, a)));
  }
}

function squareMetresOf(atlas: Atlas, site: BuiltSite): number {
  return shownArea(atlas, site)?.squareMetres ?? -1;
}

function dayOf(atlas: Atlas, site: BuiltSite): string {
  const event = shownDate(atlas, site);
  return event ? startOf(event.when) : "";
}
