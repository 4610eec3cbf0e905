import type { StartWords } from "../zh-Hant/start.ts";

export const start: StartWords = {
  start: {
    failed: (code) => `The data could not be loaded (${code}). Read the text version, or reload.`,
    textVersion: "Everything as text",
    retry: "Reload",
  },
};
