import type { MeasureWords } from "./zh-Hant.ts";

export const en: MeasureWords = {
  measures: {
    searchLabel: "Search the measures",
    placeholder: "for example: start-up, smart, 2018",
    found: (n, all) => `${n} of ${all} found`,
    nothing: "No measure matches. Try a shorter word, or clear the search.",
    clear: "Clear the search",
    body: "Body of the paper",
    annex: "Annex",
    bodyLead: "New measures of 2021",
    annexLead: "Work already done or under way",
  },
  measure: {
    back: "All measures",
    dates: "Dates",
    figures: "Figures",
    sites: "Sites",
    noSites: "This measure has no place.",
    related: "Related measures",
    since: "What has happened since",
    noFigures: "The paper gives no figures for this measure.",
  },
};
