declare module "virtual:palette.css" {}
declare module "*?hans" {
  export { zhHant } from "./ui/text/zh-Hant.ts";
}
