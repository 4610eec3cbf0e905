import type { SourcesWords } from "../zh-Hant/sources.ts";

export const sources: SourcesWords = {
  sources: {
    lead: "Every number is one step from its source. Below: the data quality and all the sources.",
    quality: "Data quality by site",
    stated: "Stated",
    drawn: "Drawn",
    precision: "Outline",
    missing: "The paper does not say",
    missingArea: "area",
    missingDate: "date",
    missingPlace: "location",
    nothingMissing: "—",
    alsoAt: (host) => `also at ${host}`,
    places: (n) => `${n} place names for the search`,
    cited: (n) => `cited ${n === 1 ? "once" : `${n} times`}`,
    noAddress: "no address",
    site: "Site",
  },
};
