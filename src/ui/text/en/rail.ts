import type { RailWords } from "../zh-Hant/rail.ts";

export const rail: RailWords = {
  rail: {
    lead: "These railways are not part of the 2021 paper. The lines on the map are indicative: they join the stations and are not a surveyed alignment; the positions of the stations are approximate too.",
    show: "Show on the map",
    failed: (code) => `The planned railways could not be loaded (${code}).`,
    stations: "Stations, in order",
    between: "Where",
    length: "Length",
    target: "Target",
    progress: (day) => `As of ${day}`,
    inService: "in service",
    outside: "outside Hong Kong",
    notDrawn: "not on the map",
    basis: "Where the station points come from",
  },
};
