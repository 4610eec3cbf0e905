import type { StartWords } from "../zh-Hant/start.ts";

export const start: StartWords = {
  start: {
    failed: (code) => `The data could not be loaded (${code}). Read the text version, or load again.`,
    textVersion: "Everything as text",
    retry: "Load again",
  },
};
