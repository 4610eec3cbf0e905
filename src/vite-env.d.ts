declare module "virtual:palette.css" {}
declare module "*?hans" {
  export { zhHant } from "./ui/text/zh-Hant.ts";
  export { laterZhHant } from "./ui/text/later/zh-Hant.ts";
  export { pages } from "./ui/text/pages/zh-Hant.ts";
  export { start } from "./ui/text/zh-Hant/start.ts";
}

declare module "virtual:font-files" {
  /**
   * The files in public/fonts; `steps` from code point to code point of the characters, none where the file covers
   * whatever is left.
   */
  const fontFiles: readonly { file: string; weight: 400 | 600; steps: number[] }[];
  export default fontFiles;
}

declare module "virtual:later-font-files" {
  /** Those in public/fonts that the map needs not, fetched when there is time. */
  const laterFontFiles: readonly string[];
  export default laterFontFiles;
}

declare module "*.svg?shapes" {
  /** The elements of a drawing, each with its attributes. */
  const shapes: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
  export default shapes;
}
