import type { FilterWords } from "../zh-Hant/filter.ts";

export const filter: FilterWords = {
  legend: {
    title: "Legend",
    kinds: "Kind",
    status: "Status",
    precision: "Outline",
    others: "Also on the map",
    other: "Other",
    noValue: "(no value)",
    filterHint: "Press a row to see only that kind; press again to undo.",
    all: "Show all",
  },
  layers: {
    title: "Layers",
    name: { "planned-rail": "Planned railways (indicative)", grid: "Hong Kong 1980 Grid" },
    more: "Details",
    position: "Position readout",
  },
  siteFilter: {
    label: "Choose sites",
    sentence: "Show [kinds] [statuses], [districts], [promisedBefore], [moreThanHectares].",
    clause: {
      kinds: "Kind",
      statuses: "Status",
      districts: "District",
      promisedBefore: "Promised",
      moreThanHectares: "Size",
    },
    any: {
      kinds: "all sites",
      statuses: "of any status",
      districts: "in all districts",
      promisedBefore: "promised for any date",
      moreThanHectares: "of any size",
    },
    withStatus: (names) => `with status ${names}`,
    inDistricts: (names) => `in ${names}`,
    before: (year) => `promised before ${year}`,
    larger: (hectares) => `larger than ${hectares} ha`,
    or: " or ",
    clear: "Clear this part",
    clearAll: "Clear all",
    zero: "No site matches the whole sentence.",
    without: (clause, sites) => `without “${clause}” there ${sites === 1 ? "is" : "are"} ${sites}`,
  },
};
