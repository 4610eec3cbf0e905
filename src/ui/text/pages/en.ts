import type { PagesWords } from "./zh-Hant.ts";

export const pages: PagesWords = {
  pages: {
    open: "Open on the interactive map",
    languages: "Other languages",
    map: (names) => `Map: ${names}`,
    mapLegend:
      "The edge of an outline tells how exact it is: solid follows a published line, dashed and dotted are for orientation.",
    sources: "Sources",
    promises: "Promises with a date",
    about: "About this page",
    text: "Everything as one page of text",
    promise: "A promise of the paper",
    measure: "A measure of the paper",
    notFound: "This page was not found",
    notFoundLead: "The address may be mistyped, or the page has moved.",
    toAtlas: "Open the Hong Kong Innovation Atlas",
    paper: (title) => `Based on: ${title}`,
  },
};
