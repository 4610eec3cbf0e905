import type { Edition } from "../../src/model/changes.ts";
import { type Language, textIn } from "../../src/model/localised.ts";
import { xmlText } from "../../src/export/xml-text.ts";

interface FeedWords {
  readonly title: string;
  readonly language: Language;
  /** Where the atlas will stand; null where it is not known. */
  readonly address: URL | null;
}

const urn = "urn:hong-kong-innovation-atlas";

/** The editions as an Atom feed (RFC 4287); its links are relative where the address of the atlas is not known. */
export function atomFeed(editions: readonly Edition[], { title, language, address }: FeedWords): string {
  const linked = (path: string): string => xmlText(address ? new URL(path, address).href : path);
  const page = linked(`./#view=about&lang=${language}&v=1`);
  const updated = editions.map(({ day }) => day).toSorted();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${urn}:changes:${language}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${timeOf(updated.at(-1) ?? "1970-01-01")}</updated>`,
    `<author><name>${xmlText(title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${linked(`changes.${language}.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    ...editions.map((edition) => entry(edition, language, page)),
    "</feed>",
    "",
  ].join("\n");
}

function entry({ day, changes }: Edition, language: Language, page: string): string {
  const items = changes.map((each) => `<li>${xmlText(textIn(each, language))}</li>`).join("");
  return [
    "<entry>",
    `<id>${urn}:changes:${day}:${language}</id>`,
    `<title>${day}</title>`,
    `<updated>${timeOf(day)}</updated>`,
    `<link rel="alternate" type="text/html" href="${page}"/>`,
    `<content type="html">${xmlText(`<ul>${items}</ul>`)}</content>`,
    "</entry>",
  ].join("\n");
}

function timeOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
