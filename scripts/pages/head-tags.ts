import { htmlLang, type Language, languages } from "../../src/model/localised.ts";
import { xmlText } from "../../src/export/xml-text.ts";

/** What the head of a page tells of it to search engines and to whoever shows its link. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly language: Language;
  /** Where the page stands in its language and, if it does, in the others; relative to the folder of the atlas. */
  readonly paths: Readonly<Partial<Record<Language, string>>>;
  /** The picture of its link, relative to the folder of the atlas; null without one. */
  readonly picture: string | null;
  /** schema.org as JSON-LD. */
  readonly linkedData: object | null;
}

const locales: Readonly<Record<Language, string>> = { "zh-Hant": "zh_HK", en: "en_GB", "zh-Hans": "zh_CN" };

/** @param address Where the atlas will stand; what needs it is left out without it. */
export function headTags(head: PageHead, address: URL | null): string {
  const { title, description, siteName, language, paths, picture, linkedData } = head;
  const property = (name: string, content: string): string =>
    `<meta property="${name}" content="${xmlText(content)}">`;
  const absolute = (path: string): string => new URL(path, address ?? undefined).href;
  const own = paths[language];
  const others = languages.filter((other) => other !== language && paths[other] !== undefined);
  return [
    property("og:type", linkedData ? "article" : "website"),
    property("og:title", title),
    property("og:description", shortened(description)),
    property("og:site_name", siteName),
    property("og:locale", locales[language]),
    ...others.map((other) => property("og:locale:alternate", locales[other])),
    `<meta name="twitter:card" content="${address && picture ? "summary_large_image" : "summary"}">`,
    ...(address && own !== undefined
      ? [
          property("og:url", absolute(own)),
          `<link rel="canonical" href="${xmlText(absolute(own))}">`,
          ...(others.length > 0 ? alternates(paths, absolute) : []),
        ]
      : []),
    ...(address && picture
      ? [
          property("og:image", absolute(picture)),
          property("og:image:type", "image/png"),
          property("og:image:width", "1200"),
          property("og:image:height", "630"),
          property("og:image:alt", title),
        ]
      : []),
    ...(linkedData ? [`<script type="application/ld+json">${scriptText(linkedData)}</script>`] : []),
  ].join("");
}

/** The page in each of its languages, this one too, and the one for readers of any other. */
function alternates(paths: PageHead["paths"], absolute: (path: string) => string): readonly string[] {
  const named = languages.map((language) => [htmlLang(language), paths[language]] as const);
  return [...named, ["x-default", paths["zh-Hant"]] as const].flatMap(([hreflang, path]) =>
    path === undefined
      ? []
      : [`<link rel="alternate" hreflang="${hreflang}" href="${xmlText(absolute(path))}">`],
  );
}

/** A data block is no script, so that the policy lets it be; no text of it can end it. */
function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

const longestDescription = 200;

/** What a preview or a search engine shows. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longestDescription
    ? text
    : `${characters
        .slice(0, longestDescription - 1)
        .join("")
        .trimEnd()}…`;
}
