import type { Panel } from "../model/choice/panel.ts";
import type { Language } from "../model/localised.ts";

export const subjectKinds = ["site", "measure", "promise"] as const;

/** What has an HTML page of its own, with an address that stays. */
export interface Subject {
  readonly kind: (typeof subjectKinds)[number];
  readonly id: string;
}

/** The folder of each language, with its last slash; the first language of the atlas has none. */
const folders: Readonly<Record<Language, string>> = { "zh-Hant": "", en: "en/", "zh-Hans": "hans/" };

/** Relative to the folder of the atlas: `site/cyberport.html`, `en/site/cyberport.html`. */
export function pagePath({ kind, id }: Subject, language: Language): string {
  return `${folders[language]}${kind}/${id}.html`;
}

/** The page that explains the published data. */
export const dataPageFile = "data.html";

/** The path of a page that is one for each language: `data.html`, `en/data.html`. */
export function pathInLanguage(file: string, language: Language): string {
  return `${folders[language]}${file}`;
}

/** From the folder of a page back to that of the atlas: `../../` for `en/site/cyberport.html`. */
export function wayUp(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/** The page of what a panel shows; null for the panels that are no single thing. */
export function subjectOf(panel: Panel): Subject | null {
  return panel.kind === "site" || panel.kind === "measure" ? { kind: panel.kind, id: panel.id } : null;
}
