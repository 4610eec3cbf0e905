import type { OfflineWords } from "../zh-Hant/offline.ts";

export const offline: OfflineWords = {
  keeping: {
    title: "Without a network",
    newVersion: "A new version is ready.",
    use: "Use it now",
    using: "The new version is being put in place; the page opens anew in a moment.",
    later: "Later",
    state: {
      "not-stored":
        "The atlas is not yet kept on this device. It will be a moment after the first visit, but not in a private window or on an address without encryption.",
      stored:
        "The whole atlas is kept on this device and opens without a network: map, search, tours and print.",
      "new-version": "The whole atlas is kept on this device; a new version waits for your yes.",
    },
  },
};
