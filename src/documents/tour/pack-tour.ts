import type { TourText, Scene, Tour } from "../../model/tour.ts";

/** A tour as a link carries it: values in a fixed order, without the field names that every tour repeats. */

type PackedText = string | readonly string[];

/** The optional fields of a scene. */
type Optional = Partial<Pick<Scene, "sites" | "frame" | "slide" | "cites" | "layers">>;

const decimals = 1e4;

/** The first value of every packed tour. A newer one may have more values, or other ones. */
const version = 1;

export function packTour({ title, summary, scenes }: Tour): readonly unknown[] {
  return [version, packText(title), packText(summary), scenes.map(packScene)];
}

function packScene({ title, caption, notes, seconds, view, ...rest }: Scene): readonly unknown[] {
  const { sites, frame, slide, cites, layers } = rest;
  const others: Optional = {
    ...(sites && { sites }),
    ...(frame && { frame: frame.map(rounded) as typeof frame }),
    ...(slide && { slide }),
    ...(cites && { cites }),
    ...(layers && { layers }),
  };
  const required = [packText(title), packText(caption), packText(notes), seconds, view];
  return Object.keys(others).length > 0 ? [...required, others] : required;
}

function packText(text: TourText): PackedText {
  if (typeof text === "string") return text;
  const { zhHant, en, zhHans } = text;
  return zhHans === undefined ? [zhHant, en] : [zhHant, en, zhHans];
}

/** Ten metres are more precise than the frame of a scene needs. */
function rounded(degrees: number): number {
  return Math.round(degrees * decimals) / decimals;
}

/** Whether a newer atlas packed it: what can be read of it is opened, with a finding. */
export function isPackedByNewer(value: unknown): boolean {
  return Array.isArray(value) && Number(value[0]) > version;
}

/** Restores the shape that files have, without any check: the result must be sanitized. */
export function unpackTour(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [, title, summary, scenes] = value as readonly unknown[];
  if (!Array.isArray(scenes)) return value;
  return { title: unpackText(title), summary: unpackText(summary), scenes: scenes.map(unpackScene) };
}

function unpackScene(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [title, caption, notes, seconds, view, rest] = value as readonly unknown[];
  const texts = {
    title: unpackText(title),
    caption: unpackText(caption),
    notes: unpackText(notes),
  };
  return { ...(typeof rest === "object" ? rest : {}), ...texts, seconds, view };
}

function unpackText(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [zhHant, en, zhHans] = value as readonly unknown[];
  return zhHans === undefined ? { zhHant, en } : { zhHant, en, zhHans };
}
