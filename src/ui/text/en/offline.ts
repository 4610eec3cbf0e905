import type { OfflineWords } from "../zh-Hant/offline.ts";

export const offline: OfflineWords = {
  offline: {
    title: "Offline use",
    newVersion: "A new version is ready.",
    use: "Use it now",
    using: "Switching to the new version; the page reloads in a moment.",
    later: "Later",
    state: {
      "not-stored":
        "The atlas is not yet stored on this device. Wait a moment after the first visit; nothing is stored in a private window or from an unencrypted address.",
      stored:
        "The whole atlas is stored on this device and opens without a network: map, search, tours and printing.",
      "new-version": "The whole atlas is stored on this device; a new version is used only when you agree.",
    },
  },
};
