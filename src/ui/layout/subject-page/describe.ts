import { shownArea } from "../../../model/area.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { frameOf } from "../../../model/map-frame.ts";
import { type Language, type Localised, textIn } from "../../../model/localised.ts";
import type { Bounds } from "../../../model/mercator.ts";
import type { Panel } from "../../../model/choice/panel.ts";
import { promiseBook } from "../../../model/verdict.ts";
import type { Subject } from "../../../link/page-path.ts";
import { hectaresText } from "../../facts/format/quantity.ts";
import { statusWords } from "../../facts/format/status-words.ts";
import type { Text } from "../../text/text.ts";

/** Everything that has a page, in the order of the data. */
export function allSubjects(atlas: Atlas): readonly Subject[] {
  return [
    ...atlas.sites.map(({ id }) => ({ kind: "site", id }) as const),
    ...atlas.measures.map(({ id }) => ({ kind: "measure", id }) as const),
    ...promiseBook(atlas).map(({ promise }) => ({ kind: "promise", id: promise.id }) as const),
  ];
}

/** Where the atlas shows a subject: a promise at its first site, at its measure, or in the promise book. */
export function panelOf({ kind, id }: Subject, atlas: Atlas): Panel {
  if (kind !== "promise") return { kind, id };
  const { siteIds = [], measureIds = [] } = atlas.events.find((event) => event.id === id) ?? {};
  if (siteIds[0] !== undefined) return { kind: "site", id: siteIds[0], event: id };
  return measureIds[0] === undefined ? { kind: "promises" } : { kind: "measure", id: measureIds[0] };
}

/** The sites that a subject is about; a whole without an outline is told by its members. */
export function sitesOf({ kind, id }: Subject, atlas: Atlas): readonly string[] {
  const named =
    kind === "site"
      ? [id]
      : kind === "measure"
        ? (atlas.measure(id)?.siteIds ?? [])
        : (atlas.events.find((event) => event.id === id)?.siteIds ?? []);
  return [...new Set(named.flatMap((site) => [site, ...(atlas.site(site)?.members ?? [])]))];
}

/** What the map of a subject shows; null where nothing of it can be drawn. */
export function frameOfSubject(subject: Subject, atlas: Atlas): Bounds | null {
  return frameOf(
    sitesOf(subject, atlas).flatMap((id) => {
      const bounds = atlas.site(id)?.bounds;
      return bounds ? [bounds] : [];
    }),
  );
}

/** In every language: a picture of a link carries two of them. */
export function nameOf({ kind, id }: Subject, atlas: Atlas): Localised {
  const name =
    kind === "site"
      ? atlas.site(id)?.name
      : kind === "measure"
        ? atlas.measure(id)?.name
        : atlas.events.find((event) => event.id === id)?.headline;
  if (!name) throw new Error(`there is no ${kind} ${id}`);
  return name;
}

/** One sentence, or what stands for one: what a search engine and the preview of a link show below the name. */
export function descriptionOf(subject: Subject, atlas: Atlas, text: Text, language: Language): string {
  switch (subject.kind) {
    case "site":
      return siteWords(subject.id, atlas, text, language);
    case "measure": {
      const measure = atlas.measure(subject.id);
      return measure ? textIn(measure.summary, language) : "";
    }
    case "promise": {
      const judgement = promiseBook(atlas).find(({ promise }) => promise.id === subject.id);
      if (!judgement) return "";
      const { promise, verdict } = judgement;
      return [
        textIn(promise.headline, language),
        textIn(promise.when.words, language),
        text.verdict[verdict],
      ].join(" · ");
    }
  }
}

function siteWords(id: string, atlas: Atlas, text: Text, language: Language): string {
  const site = atlas.site(id);
  if (!site) return "";
  const area = shownArea(atlas, site);
  return [
    textIn(site.type, language),
    area && `${hectaresText(area.squareMetres, language)} ${text.unit.hectares}`,
    site.district && textIn(site.district, language),
    statusWords(atlas, site, text, language),
  ]
    .filter(Boolean)
    .join(" · ");
}
