import type { TakeAwayWords } from "../zh-Hant/take-away.ts";

export const takeAway: TakeAwayWords = {
  takeAway: {
    open: "Download…",
    openLayer: (name) => `Download “${name}”`,
    title: "Download as a file",
    close: "Close",
  },
};
