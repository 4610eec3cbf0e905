import type { ComponentChildren } from "preact";
import { type Atlas, outlinesOf, type SiteFeatures } from "../../../model/atlas.ts";
import { htmlLang, type Language } from "../../../model/localised.ts";
import { dataPageFile, pathInLanguage } from "../../../link/page-path.ts";
import { dataPackage, licenses } from "../../../export/open-data/data-package.ts";
import { dataFolder, openTableNames, openTables } from "../../../export/open-data/tables.ts";
import { writeCsv } from "../../../export/write-csv.ts";
import { writeGeojson } from "../../../export/write-geojson.ts";
import { pagesWords } from "../../text/pages/pages-words.ts";
import { texts } from "../../text/texts.ts";
import { DataPage } from "./data-page.tsx";
import { type PrintedPage, withHeadingsUp } from "./subject-pages.tsx";

/** What is published of the data. */
export interface OpenData {
  /** By their path, relative to the folder of the atlas. */
  readonly files: ReadonlyMap<string, Blob>;
  readonly pageOf: (language: Language) => PrintedPage;
}

interface Publishing {
  readonly atlas: Atlas;
  readonly features: SiteFeatures;
  /** The whole address of the page that explains the data; null where it is not known. */
  readonly homepage: string | null;
  readonly print: (children: ComponentChildren, language: Language) => string;
}

export async function openData({ atlas, features, homepage, print }: Publishing): Promise<OpenData> {
  const tables = openTables({ atlas, features, outlines: outlinesOf(features) });
  const { data: english } = pagesWords.en.pages;
  const described = dataPackage(tables, {
    title: texts.en.title,
    description: english.lead,
    asOf: atlas.asOf,
    descriptions: english.columns,
    homepage,
  });
  const csv = await Promise.all(
    openTableNames.map(async (name) => {
      // Outlines are in the file of the map: as text they would fill a sheet.
      const { geometries: _, ...table } = tables[name];
      return [`${dataFolder}${name}.csv`, await writeCsv(table)] as const;
    }),
  );
  const files = new Map<string, Blob>([
    ...csv,
    [`${dataFolder}sites.geojson`, await writeGeojson(tables.sites)],
    [`${dataFolder}datapackage.json`, new Blob([`${JSON.stringify(described, null, 2)}\n`])],
  ]);
  return {
    files,
    pageOf: (language) => {
      const { data } = pagesWords[language].pages;
      const { title } = texts[language];
      return {
        path: pathInLanguage(dataPageFile, language),
        lang: htmlLang(language),
        title: `${data.title} · ${title}`,
        siteName: title,
        description: data.lead,
        body: withHeadingsUp(print(<DataPage tables={tables} />, language)),
        linkedData: {
          "@context": "https://schema.org",
          "@type": "Dataset",
          name: title,
          description: `${data.lead} ${data.termsText}`,
          dateModified: atlas.asOf,
          inLanguage: ["zh-Hant-HK", "en"],
          license: licenses.map(({ path }) => path),
          isAccessibleForFree: true,
          ...(homepage && { url: homepage }),
          ...(homepage && {
            distribution: [...files.keys()].map((path) => ({
              "@type": "DataDownload",
              contentUrl: new URL(path, homepage).href,
              encodingFormat: mediaTypeOf(path),
            })),
          }),
        },
      };
    },
  };
}

function mediaTypeOf(path: string): string {
  if (path.endsWith(".csv")) return "text/csv";
  return path.endsWith(".geojson") ? "application/geo+json" : "application/json";
}
