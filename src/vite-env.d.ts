declare module "virtual:palette.css" {}
declare module "*?hans" {
  export { zhHant } from "./ui/text/zh-Hant.ts";
}

declare module "virtual:font-files" {
  /** The files in public/fonts; `ranges` as in CSS `unicode-range`, none where the file covers whatever is left. */
  export const fontFiles: readonly { file: string; weight: 400 | 600; ranges: string[] }[];
  /** Those that the map needs not, fetched when there is time. */
  export const laterFontFiles: readonly string[];
}
