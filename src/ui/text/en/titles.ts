import type { TitleWords } from "../zh-Hant/titles.ts";

export const titles: TitleWords = {
  titles: {
    sites: "Sites",
    measures: "Measures",
    promises: "Promises",
    land: "Land",
    paper: "Figures",
    sources: "Sources",
    search: "Search",
    nearby: "Near me",
    shelf: "Without a location",
    rail: "Planned railways",
    tours: "Tours",
    compare: "Compare",
    workspace: "My layers",
    about: "About",
  },
};
