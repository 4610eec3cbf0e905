import type { KnownIds } from "../../src/link/field.ts";

/** A few real ids, one renamed site and one renamed measure. */
export const siteIds = ["ma-liu-shui-88ha", "hong-kong-science-park", "san-tin-technopole", "hku-campus"];
export const measureIds = ["re-industrialisation-fund", "global-stem-professorship"];

export const districtIds = ["north", "sha-tin", "southern", "yuen-long"];
export const categoryIds = ["annex-4", "land", "structure"];

export const known: KnownIds = {
  isSite: (id) => siteIds.includes(id),
  isMeasure: (id) => measureIds.includes(id),
  isEvent: (id) => id === "promise-amc",
  isSection: (id) => ["para-8", "annex-3"].includes(id),
  districts: districtIds,
  isCategory: (id) => categoryIds.includes(id),
  aliases: {
    sites: new Map([["science-park-old", "hong-kong-science-park"]]),
    measures: new Map([["stem-professors", "global-stem-professorship"]]),
  },
};
