import type { PaperWords } from "../zh-Hant/paper.ts";

export const paper: PaperWords = {
  paper: {
    lead: "Every number and date of the paper, by paragraph and annex.",
    parts: { header: "First page", purpose: "Purpose", signature: "Closing" },
  },
};
