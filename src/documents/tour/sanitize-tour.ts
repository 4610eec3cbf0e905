import { newOwnId, newSceneId } from "../../model/own-tour.ts";
import { longestLayerName } from "../../model/own-layer.ts";
import type { SceneLayer } from "../../model/scene-layers.ts";
import { tourId, tourLimits } from "../../model/tour-limits.ts";
import type { TourText, Scene, Tour } from "../../model/tour.ts";
import { type Collector, createCollector, type Knowledge, type Opened } from "./tour-findings.ts";

/** Each field is checked by itself, so that a wrong one spoils no other. The result always fits the schema. */

type Fields = Readonly<Record<string, unknown>>;

/** Reads any value as a tour with a new id, and counts what had to be left out. Never throws. */
export function sanitizeTour(value: unknown, knowledge: Knowledge): Opened {
  const fields = fieldsOf(value);
  const scenes = fields?.["scenes"];
  if (!fields || !Array.isArray(scenes)) return { state: "refused", fault: { code: "notATour" } };
  const findings = createCollector();
  const sanitized = sanitizeScenes(scenes, knowledge, findings);
  if (sanitized.length === 0) return { state: "refused", fault: { code: "noScenes" } };
  const tour: Tour = {
    id: newOwnId(),
    title: textsOf(fields["title"], tourLimits.title, findings),
    summary: textsOf(fields["summary"], tourLimits.caption, findings),
    scenes: sanitized,
  };
  return { state: "opened", tour, findings: findings.all() };
}

function sanitizeScenes(scenes: readonly unknown[], knowledge: Knowledge, findings: Collector): Scene[] {
  findings.count("scenesBeyond", scenes.length - tourLimits.scenes);
  const ids = new Set<string>();
  return scenes.slice(0, tourLimits.scenes).flatMap((scene, index) => {
    const fields = fieldsOf(scene);
    if (!fields) findings.count("scenesGarbled");
    return fields ? [sanitizeScene(fields, index + 1, ids, knowledge, findings)] : [];
  });
}

function sanitizeScene(
  fields: Fields,
  number: number,
  ids: Set<string>,
  knowledge: Knowledge,
  findings: Collector,
): Scene {
  const view = viewOf(fields["view"], findings);
  const { ids: named, garbled } = idsOf(fields["sites"]);
  const sites = named.filter(knowledge.isSite).slice(0, tourLimits.sites);
  const unknown = named.filter((id) => !sites.includes(id)).map((id) => `site=${id}`);
  // What is no id is not repeated: it may be anything.
  findings.unread(number, [...knowledge.unreadIn(view), ...unknown, ...(garbled > 0 ? ["site=…"] : [])]);
  const frame = frameOf(fields["frame"], findings);
  const citations = citationsOf(fields["cites"], knowledge, findings);
  const layers = layersOf(fields["layers"], findings);
  return {
    id: uniqueIdOf(fields["id"], ids),
    title: textsOf(fields["title"], tourLimits.title, findings),
    caption: textsOf(fields["caption"], tourLimits.caption, findings),
    notes: textsOf(fields["notes"], tourLimits.notes, findings),
    seconds: secondsOf(fields["seconds"], findings),
    view,
    ...(sites.length > 0 && { sites }),
    ...(frame && { frame }),
    ...(fields["slide"] === true && { slide: true as const }),
    ...(citations.length > 0 && { cites: citations }),
    ...(layers && { layers }),
  };
}

/** The value's own fields; null for arrays and for what is no object. */
function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value));
}

/** Texts stay texts: markup in them is never interpreted. */
function textsOf(value: unknown, maxLength: number, findings: Collector): TourText {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return cut(value, maxLength, findings);
  const { zhHant, en, zhHans } = fieldsOf(value) ?? {};
  if (typeof zhHant !== "string" || typeof en !== "string") {
    findings.count("textsGarbled");
    const readable = [zhHant, en, zhHans].find((each) => typeof each === "string");
    return readable === undefined ? "" : cut(readable, maxLength, findings);
  }
  return {
    zhHant: cut(zhHant, maxLength, findings),
    en: cut(en, maxLength, findings),
    ...(typeof zhHans === "string" && { zhHans: cut(zhHans, maxLength, findings) }),
  };
}

function cut(text: string, maxLength: number, findings: Collector): string {
  if (text.length <= maxLength) return text;
  findings.count("textsCut");
  // A cut in the middle of a surrogate pair would leave half a character.
  return text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, "");
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

function citationsOf(value: unknown, { isCited }: Knowledge, findings: Collector): string[] {
  const { ids: named, garbled } = idsOf(value);
  const citations = named.filter(isCited);
  findings.count("cites", garbled + named.length - citations.length);
  return citations;
}

/** Each layer once. None at all is kept: such a scene shows no layer, also where some are turned on. */
function layersOf(value: unknown, findings: Collector): SceneLayer[] | null {
  if (value === undefined) return null;
  const named = Array.isArray(value) ? value.slice(0, tourLimits.layers) : [];
  const layers = new Map<string, SceneLayer>();
  for (const each of named) {
    const { id, name } = fieldsOf(each) ?? {};
    if (typeof id !== "string" || !isId(id) || typeof name !== "string") findings.count("layers");
    else layers.set(id, { id, name: cut(name, longestLayerName, findings) });
  }
  if (!Array.isArray(value)) findings.count("layers");
  else findings.count("layers", value.length - named.length);
  return [...layers.values()];
}

/** Each id once, and how many values were no ids. */
function idsOf(value: unknown): { readonly ids: readonly string[]; readonly garbled: number } {
  if (!Array.isArray(value)) return { ids: [], garbled: value === undefined ? 0 : 1 };
  const named = [...new Set<unknown>(value)];
  const ids = named.filter((id): id is string => typeof id === "string" && isId(id));
  return { ids, garbled: named.length - ids.length };
}

function uniqueIdOf(value: unknown, ids: Set<string>): string {
  const id = typeof value === "string" && isId(value) && !ids.has(value) ? value : newSceneId();
  ids.add(id);
  return id;
}

function isId(id: string): boolean {
  return id.length <= tourLimits.id && tourId.test(id);
}
