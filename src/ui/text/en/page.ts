import type { PageWords } from "../zh-Hant/page.ts";

export const page: PageWords = {
  title: "Hong Kong Innovation Atlas",
  subtitle: "The 2021 innovation and technology paper, on one map",
  skipToList: "Skip to the list of sites",
  mapLabel:
    "Map of Hong Kong with the sites of the paper. Arrow keys move it, Enter selects the site under the crosshair or shows what is nearby, square brackets go to the previous or next site.",
  pictureLabel: "Outline picture of Hong Kong with the sites of the paper",
  nav: { label: "Main parts" },
  language: { label: "Language" },
  theme: {
    light: "light",
    dark: "dark",
    system: "same as system",
    switchTo: (name) => `Appearance: ${name}`,
  },
  controls: {
    label: "Map controls",
  },
  sheet: { label: "Panel height", up: "Raise the panel", down: "Lower the panel" },
  credit: {
    short: "Map data",
    text: "Lands D, Transport D, Home Affairs D · © OpenStreetMap",
    more: "Credits",
    scale: "Map scale",
  },
  newFacts: (n) => `${n} ${n === 1 ? "fact is" : "facts are"} new since your last visit`,
  notice: {
    unread: (parts) => `Part of the link could not be read and was left out: ${parts}`,
    language: (name) =>
      `The texts in ${name} could not be loaded; there may be no network. The language has not changed.`,
    dismiss: "Dismiss",
    failure: {
      map: (code) => `The interactive map could not start (${code}). The list and the picture work as usual.`,
      context: (code) =>
        `The graphics processor was interrupted and the map is being restored (${code}). The list and the picture work as usual.`,
    },
    missing: (code) => `Part of the base map could not be loaded (${code}). The sites are not affected.`,
  },
  loading: "Loading …",
  partFailure: "This part could not be loaded; there may be no network.",
};
