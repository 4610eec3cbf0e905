import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import type { Localised } from "../../../model/localised.ts";
import type { AtlasEvent, Cite, Figure, Measure } from "../../../model/rows.ts";
import type { Scene } from "../../../model/tour.ts";

/** A page has no room for more facts beside its map. */
export const maxFacts = 9;

/** A row of a page that begins with its number or date, because readers scan for these. */
export interface Fact {
  readonly id: string;
  readonly lead: Localised;
  readonly words: Localised;
  /** The date as of which the number is given. */
  readonly asOf: Localised | null;
  readonly note: Localised | null;
  readonly cites: readonly Cite[];
}

export function factsOfScene(atlas: Atlas, { cites = [] }: Scene): readonly Fact[] {
  const all = new Map(
    [...atlas.figures.map(ofFigure), ...atlas.events.map(ofEvent)].map((fact) => [fact.id, fact]),
  );
  return cites.flatMap((id) => all.get(id) ?? []);
}

/** The most important facts come first, because a long list is cut: areas, promises, later events, other figures. */
export function factsOfSite(atlas: Atlas, site: BuiltSite): readonly Fact[] {
  const figures = atlas.figuresOfSite(site.id);
  const events = atlas.eventsOfSite(site.id).filter(({ sameFactAs }) => !sameFactAs);
  return [
    ...figures.filter(({ areaOf }) => areaOf === site.id).map(ofFigure),
    ...events.filter(isPromise).map(ofEvent),
    ...events.filter(({ paperRow }) => paperRow === undefined).map(ofEvent),
    ...figures.filter(({ areaOf, sameFactAs }) => areaOf !== site.id && !sameFactAs).map(ofFigure),
  ];
}

export function factsOfMeasure(atlas: Atlas, { id }: Measure): readonly Fact[] {
  return [...atlas.eventsOfMeasure(id).map(ofEvent), ...atlas.figuresOfMeasure(id).map(ofFigure)];
}

function isPromise({ kind, paperRow }: AtlasEvent): boolean {
  return kind === "promised" && paperRow !== undefined;
}

function ofFigure({ id, words, subject, asOf, note, cite }: Figure): Fact {
  return { id, lead: words, words: subject, asOf: asOf.words, note: note ?? null, cites: cite };
}

function ofEvent({ id, when, headline, text, cite }: AtlasEvent): Fact {
  return { id, lead: when.words, words: headline, asOf: null, note: text ?? null, cites: cite };
}
