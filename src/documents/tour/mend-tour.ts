import { newOwnId, newSceneId } from "../../model/own-tour.ts";
import { tourId, tourLimits } from "../../model/tour-limits.ts";
import type { Said, Scene, Tour } from "../../model/tour.ts";
import { type Collector, createCollector, type Knowledge, type Opened } from "./tour-findings.ts";

/** Field by field, so that one that is wrong takes nothing else with it; what comes out always fits the schema. */

type Fields = Readonly<Record<string, unknown>>;

/** Whatever it is as a tour, under a new id, with what had to be left out. Never throws. */
export function mendTour(value: unknown, knowledge: Knowledge): Opened {
  const fields = fieldsOf(value);
  const scenes = fields?.["scenes"];
  if (!fields || !Array.isArray(scenes)) return { state: "refused", fault: { code: "notATour" } };
  const findings = createCollector();
  const mended = mendScenes(scenes, knowledge, findings);
  if (mended.length === 0) return { state: "refused", fault: { code: "noScenes" } };
  const tour: Tour = {
    id: newOwnId(),
    title: said(fields["title"], tourLimits.title, findings),
    summary: said(fields["summary"], tourLimits.caption, findings),
    scenes: mended,
  };
  return { state: "opened", tour, findings: findings.all() };
}

function mendScenes(scenes: readonly unknown[], knowledge: Knowledge, findings: Collector): Scene[] {
  findings.count("scenesBeyond", scenes.length - tourLimits.scenes);
  const ids = new Set<string>();
  return scenes.slice(0, tourLimits.scenes).flatMap((scene, index) => {
    const fields = fieldsOf(scene);
    if (!fields) findings.count("scenesGarbled");
    return fields ? [mendScene(fields, index + 1, ids, knowledge, findings)] : [];
  });
}

function mendScene(
  fields: Fields,
  number: number,
  ids: Set<string>,
  knowledge: Knowledge,
  findings: Collector,
): Scene {
  const view = viewOf(fields["view"], findings);
  const named = idsOf(fields["sites"]);
  const sites = named.filter(knowledge.isSite).slice(0, tourLimits.sites);
  const unknown = named.filter((id) => !sites.includes(id)).map((id) => `site=${id}`);
  findings.unread(number, [...knowledge.unreadIn(view), ...unknown]);
  const frame = frameOf(fields["frame"], findings);
  const cites = citesOf(fields["cites"], knowledge, findings);
  return {
    id: idOnce(fields["id"], ids),
    title: said(fields["title"], tourLimits.title, findings),
    caption: said(fields["caption"], tourLimits.caption, findings),
    notes: said(fields["notes"], tourLimits.notes, findings),
    seconds: secondsOf(fields["seconds"], findings),
    view,
    ...(sites.length > 0 && { sites }),
    ...(frame && { frame }),
    ...(fields["slide"] === true && { slide: true as const }),
    ...(cites.length > 0 && { cites }),
  };
}

/** Own fields only; a list and `null` have none. */
function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value));
}

/** Words are text and stay text, whatever stands in them. */
function said(value: unknown, longest: number, findings: Collector): Said {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return cut(value, longest, findings);
  const { zhHant, en, zhHans } = fieldsOf(value) ?? {};
  if (typeof zhHant !== "string" || typeof en !== "string") {
    findings.count("textsGarbled");
    return [zhHant, en, zhHans].find((each) => typeof each === "string")?.slice(0, longest) ?? "";
  }
  return {
    zhHant: cut(zhHant, longest, findings),
    en: cut(en, longest, findings),
    ...(typeof zhHans === "string" && { zhHans: cut(zhHans, longest, findings) }),
  };
}

function cut(text: string, longest: number, findings: Collector): string {
  if (text.length <= longest) return text;
  findings.count("textsCut");
  // Not in the middle of a character.
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
}

function secondsOf(value: unknown, findings: Collector): number {
  const { min, max, usual } = tourLimits.seconds;
  const seconds = typeof value === "number" ? Math.round(value) : NaN;
  if (seconds >= min && seconds <= max) return seconds;
  if (value !== undefined) findings.count("seconds");
  return usual;
}

function viewOf(value: unknown, findings: Collector): string {
  if (value === undefined) return "";
  if (typeof value === "string" && value.length <= tourLimits.view) return value.replace(/^#/, "");
  findings.count("views");
  return "";
}

function frameOf(value: unknown, findings: Collector): Scene["frame"] | null {
  if (value === undefined) return null;
  const [west, south, east, north] = Array.isArray(value) ? value.map(degreesOf) : [];
  const isBox =
    west !== undefined && south !== undefined && east !== undefined && north !== undefined
      ? west < east && south < north && Math.max(-west, east) <= 180 && Math.max(-south, north) <= 85
      : false;
  if (isBox) return [Number(west), Number(south), Number(east), Number(north)];
  findings.count("frames");
  return null;
}

function degreesOf(value: unknown): number {
  return typeof value === "number" ? value : NaN;
}

function citesOf(value: unknown, { isCited }: Knowledge, findings: Collector): string[] {
  const named = idsOf(value);
  const cites = named.filter(isCited);
  findings.count("cites", named.length - cites.length);
  return cites;
}

function idsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value)].filter((id): id is string => typeof id === "string" && isId(id));
}

function idOnce(value: unknown, ids: Set<string>): string {
  const id = typeof value === "string" && isId(value) && !ids.has(value) ? value : newSceneId();
  ids.add(id);
  return id;
}

function isId(id: string): boolean {
  return id.length <= tourLimits.id && tourId.test(id);
}
