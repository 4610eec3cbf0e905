import type { TakeAwayWords } from "../zh-Hant/take-away.ts";

export const takeAway: TakeAwayWords = {
  takeAway: {
    openTable: "Table",
    openTableOf: (name) => `Table of “${name}”`,
    open: "Download…",
    openLayer: (name) => `Download “${name}”`,
    title: "Download as a file",
    close: "Close",
  },
};
