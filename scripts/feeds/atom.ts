import type { Edition } from "../../src/model/changes.ts";
import { type Language, textIn } from "../../src/model/localised.ts";

interface FeedWords {
  readonly title: string;
  readonly language: Language;
}

const urn = "urn:hong-kong-innovation-atlas";

/** The editions as an Atom feed (RFC 4287); its links are relative, as the atlas may stand at any address. */
export function atomFeed(editions: readonly Edition[], { title, language }: FeedWords): string {
  const updated = editions.map(({ day }) => day).toSorted();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${urn}:changes:${language}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${timeOf(updated.at(-1) ?? "1970-01-01")}</updated>`,
    `<author><name>${escaped(title)}</name></author>`,
    `<link rel="self" href="changes.${language}.xml"/>`,
    `<link rel="alternate" href="${pageOf(language)}"/>`,
    ...editions.map((edition) => entry(edition, language)),
    "</feed>",
    "",
  ].join("\n");
}

function entry({ day, changes }: Edition, language: Language): string {
  const items = changes.map((each) => `<li>${escaped(textIn(each, language))}</li>`).join("");
  return [
    "<entry>",
    `<id>${urn}:changes:${day}:${language}</id>`,
    `<title>${day}</title>`,
    `<updated>${timeOf(day)}</updated>`,
    `<link rel="alternate" href="${pageOf(language)}"/>`,
    `<content type="html">${escaped(`<ul>${items}</ul>`)}</content>`,
    "</entry>",
  ].join("\n");
}

function pageOf(language: Language): string {
  return `./#view=about&amp;lang=${language}&amp;v=1`;
}

function timeOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
