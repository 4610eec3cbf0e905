import { districtId } from "../../../src/model/site-location.ts";
import { sectionIdsOf } from "../../../src/model/paper-sections.ts";
import { boundsOfRail, type PlannedRail } from "../../../src/model/planned-rail.ts";
import type { Scene } from "../../../src/model/tour.ts";
import { aliases } from "../../../src/link/known-ids.ts";
import type { KnownIds } from "../../../src/link/field.ts";
import { parseHash, type ParsedLink } from "../../../src/link/hash.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { idSet } from "./rows.ts";

/** What the stage decides by itself. */
const notInViews = ["lang", "v", "tour", "made"];

type Fault = Pick<Problem, "field" | "value" | "message">;

/** Views that a link could not open, and scenes that leave the camera where it was. */
export function checkTourViews(data: Geodata): Problem[] {
  const known = knownIds(data);
  const drawn = new Set(
    data.sites.filter(({ geometry }) => geometry !== null).map(({ properties }) => properties.id),
  );
  const sitesOfEvents = new Map(data.events.map(({ id, siteIds }) => [id, siteIds]));
  return data.tours.flatMap(({ file, tour }) =>
    tour.scenes.flatMap((scene) => {
      const link = parseHash(scene.view, known);
      return [
        ...unreadIn(scene, link),
        ...eventElsewhere(link, sitesOfEvents),
        ...withoutCamera(scene, link, { drawn, rail: data["planned-rail"] }),
      ].map((fault) => ({ file, id: scene.id, ...fault }));
    }),
  );
}

function unreadIn({ view }: Scene, { unread }: ParsedLink): Fault[] {
  const strays = view.split("&").filter((piece) => notInViews.includes(piece.split("=", 1)[0] ?? ""));
  return [
    ...unread
      .filter((piece) => !strays.includes(piece))
      .map((value) => ({ field: "view", value, message: "cannot be read as a link" })),
    ...strays.map((value) => ({ field: "view", value, message: "does not belong in a view" })),
  ];
}

function eventElsewhere(
  { patch: { panel } }: ParsedLink,
  sitesOfEvents: ReadonlyMap<string, readonly string[]>,
): Fault[] {
  if (panel?.kind !== "site" || panel.event === undefined) return [];
  if (sitesOfEvents.get(panel.event)?.includes(panel.id)) return [];
  return [{ field: "view", value: panel.event, message: `is no event of ${panel.id}` }];
}

function withoutCamera(
  { slide, frame, sites, view }: Scene,
  { patch: { camera, panel } }: ParsedLink,
  { drawn, rail }: { readonly drawn: ReadonlySet<string>; readonly rail: PlannedRail },
): Fault[] {
  const isRail = panel?.kind === "rail" && boundsOfRail(rail, panel.feature ?? NaN) !== null;
  const selected = panel?.kind === "site" ? [panel.id] : [];
  const isAimed = isRail || [...selected, ...(sites ?? [])].some((id) => drawn.has(id));
  return slide || frame || camera || isAimed
    ? []
    : [{ field: "view", value: view, message: "leaves the camera where it was: name sites or a frame" }];
}

function knownIds({ sites, measures, events, sources, categories, basemap }: Geodata): KnownIds {
  const [siteIds, measureIds] = [idSet(sites.map(({ properties }) => properties)), idSet(measures)];
  const [eventIds, categoryIds] = [idSet(events), idSet(categories)];
  const sections = sectionIdsOf({ sources, categories });
  return {
    isSite: (id) => siteIds.has(id),
    isMeasure: (id) => measureIds.has(id),
    isEvent: (id) => eventIds.has(id),
    isSection: (id) => sections.has(id),
    isCategory: (id) => categoryIds.has(id),
    districts: basemap.districts.flatMap(({ properties }) => districtOf(properties) ?? []),
    aliases,
  };
}

function districtOf(names: { readonly name_zh: string; readonly name_en: string }): string | null {
  return districtId({ district: { zhHant: names.name_zh, en: names.name_en } });
}
