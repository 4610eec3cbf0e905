import { type Atlas, paperId } from "../../../model/atlas.ts";
import { htmlLang, type Language, textIn } from "../../../model/localised.ts";
import type { Source } from "../../../model/rows.ts";
import type { Subject } from "../../../link/page-path.ts";
import { descriptionOf, nameOf } from "./describe.ts";
import type { Text } from "../../text/text.ts";

interface PageFacts {
  readonly atlas: Atlas;
  readonly text: Text;
  readonly language: Language;
  readonly sourceIds: readonly string[];
}

/** What a page is about, for search engines: schema.org as JSON-LD. */
export function linkedDataOf(subject: Subject, { atlas, text, language, sourceIds }: PageFacts): object {
  const name = textIn(nameOf(subject, atlas), language);
  const paper = atlas.source(paperId);
  const cited = sourceIds.flatMap((id) => (id === paperId ? [] : (atlas.source(id) ?? [])));
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name,
    description: descriptionOf(subject, atlas, text, language),
    inLanguage: htmlLang(language),
    dateModified: atlas.asOf,
    isPartOf: { "@type": "WebSite", name: text.title },
    about: subject.kind === "site" ? placeOf(subject.id, atlas, language) : { "@type": "Thing", name },
    ...(paper && { isBasedOn: workOf(paper, language) }),
    ...(cited.length > 0 && { citation: cited.map((source) => workOf(source, language)) }),
  };
}

function placeOf(id: string, atlas: Atlas, language: Language): object {
  const site = atlas.site(id);
  if (!site) throw new Error(`there is no site ${id}`);
  const others = [site.name.zhHant, site.name.en].filter((name) => name !== textIn(site.name, language));
  const [west, south, east, north] = site.bounds ?? [];
  const isDrawn = west !== undefined && south !== undefined && east !== undefined && north !== undefined;
  return {
    "@type": "Place",
    name: textIn(site.name, language),
    alternateName: others,
    ...(isDrawn && {
      geo:
        site.geometryType === "point"
          ? {
              "@type": "GeoCoordinates",
              latitude: rounded((south + north) / 2),
              longitude: rounded((west + east) / 2),
            }
          : { "@type": "GeoShape", box: [south, west, north, east].map(rounded).join(" ") },
    }),
    ...(site.district && {
      containedInPlace: { "@type": "AdministrativeArea", name: textIn(site.district, language) },
    }),
  };
}

function workOf({ title, url, date, publisher }: Source, language: Language): object {
  return {
    "@type": "CreativeWork",
    name: title,
    ...(url && { url }),
    ...(date && { datePublished: date }),
    publisher: { "@type": "Organization", name: textIn(publisher, language) },
  };
}

/** About ten metres. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(4));
}
