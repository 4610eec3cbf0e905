import { kit } from "./driver.ts";
/** Every panel once: what a link to it says, and what stands there when all of it has come. */
interface PanelCase {
  readonly query: string;
  readonly here: string;
}

export const panels: Readonly<Record<string, PanelCase>> = {
  sites: { query: "", here: ".lead-number" },
  site: { query: "&site=hsitp-loop", here: "h2" },
  measures: { query: "&view=measures", here: "h2" },
  measure: { query: "&measure=one-zone-two-parks", here: "h2" },
  promises: { query: "&view=promises", here: ".promise-entry" },
  time: { query: "&t=2024-12&clock=promised&kind=land", here: ".sentence-words" },
  tours: { query: "&view=tours", here: ".tour-row" },
  shelf: { query: "&view=shelf", here: "h2" },
  land: { query: "&view=land", here: "h2" },
  paper: { query: "&view=paper", here: "h2" },
  rail: { query: "&view=rail", here: ".rail-line" },
  compare: {
    query: "&cmp=science-park,cyberport,ma-liu-shui-88ha,hsitp-loop",
    here: ".compare-footprint",
  },
  sources: { query: "&view=sources", here: "h2" },
  about: { query: "&view=about", here: "h2" },
  search: { query: "&q=sha%20tin", here: "[role=option]" },
  door: { query: "&view=nearby", here: kit.button },
  nearby: { query: "&near=22.38675,114.20322,5&place=city-one-shatin", here: ".nearby-sentence" },
};
