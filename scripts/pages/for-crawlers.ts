import { htmlLang, type Language, languages } from "../../src/model/localised.ts";
import { xmlText } from "../../src/export/xml-text.ts";

type Paths = Readonly<Record<Language, string>>;

/** Every page with its other languages, as sitemaps.org and Google have it. @param day The day of the data, ISO. */
export function sitemap(pages: readonly Paths[], address: URL, day: string): string {
  const absolute = (path: string): string => xmlText(new URL(path, address).href);
  const entry = (paths: Paths, language: Language): string =>
    [
      "<url>",
      `<loc>${absolute(paths[language])}</loc>`,
      `<lastmod>${day}</lastmod>`,
      ...languages.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${htmlLang(other)}" href="${absolute(paths[other])}"/>`,
      ),
      "</url>",
    ].join("");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${absolute("")}</loc><lastmod>${day}</lastmod></url>`,
    ...pages.flatMap((paths) => languages.map((language) => entry(paths, language))),
    "</urlset>",
    "",
  ].join("\n");
}

/** Everybody may read everything; with an address it says where the list of the pages is. */
export function robots(address: URL | null): string {
  const lines = ["User-agent: *", "Allow: /"];
  if (address) lines.push(`Sitemap: ${new URL("sitemap.xml", address).href}`);
  return `${lines.join("\n")}\n`;
}
