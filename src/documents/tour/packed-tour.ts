import type { Said, Scene, Tour } from "../../model/tour.ts";

/** A tour as a link tells it: the words without the names of the fields, which every tour would say again. */

type PackedSaid = string | readonly string[];

/** What many scenes do without. */
type Rest = Partial<Pick<Scene, "sites" | "frame" | "slide" | "cites">>;

const decimals = 1e4;

export function packedTour({ title, summary, scenes }: Tour): readonly unknown[] {
  return [1, packedSaid(title), packedSaid(summary), scenes.map(packedScene)];
}

function packedScene({ title, caption, notes, seconds, view, ...rest }: Scene): readonly unknown[] {
  const { sites, frame, slide, cites } = rest;
  const others: Rest = {
    ...(sites && { sites }),
    ...(frame && { frame: frame.map(rounded) as typeof frame }),
    ...(slide && { slide }),
    ...(cites && { cites }),
  };
  const told = [packedSaid(title), packedSaid(caption), packedSaid(notes), seconds, view];
  return Object.keys(others).length > 0 ? [...told, others] : told;
}

function packedSaid(said: Said): PackedSaid {
  if (typeof said === "string") return said;
  const { zhHant, en, zhHans } = said;
  return zhHans === undefined ? [zhHant, en] : [zhHant, en, zhHans];
}

/** Ten metres: below what a frame about a place needs. */
function rounded(degrees: number): number {
  return Math.round(degrees * decimals) / decimals;
}

/** As a file has it; what it is worth is for the reader of files to say. */
export function unpackedTour(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [, title, summary, scenes] = value as readonly unknown[];
  if (!Array.isArray(scenes)) return value;
  return { title: unpackedSaid(title), summary: unpackedSaid(summary), scenes: scenes.map(unpackedScene) };
}

function unpackedScene(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [title, caption, notes, seconds, view, rest] = value as readonly unknown[];
  const said = {
    title: unpackedSaid(title),
    caption: unpackedSaid(caption),
    notes: unpackedSaid(notes),
  };
  return { ...(typeof rest === "object" ? rest : {}), ...said, seconds, view };
}

function unpackedSaid(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [zhHant, en, zhHans] = value as readonly unknown[];
  return zhHans === undefined ? { zhHant, en } : { zhHant, en, zhHans };
}
