declare module "virtual:palette.css" {}
declare module "*?hans" {
  export { zhHant } from "./ui/text/zh-Hant.ts";
}

declare module "virtual:font-ranges" {
  /** By weight: the code points, as in CSS `unicode-range`, that only the files for Simplified Chinese draw. */
  export const hansRanges: Partial<Record<400 | 600, string[]>>;
}
