import type { EmbedWords } from "../zh-Hant/embed.ts";

export const embed: EmbedWords = {
  embed: {
    open: (title) => `Open in the ${title}`,
    gestures: {
      wheel: "Hold Ctrl and scroll to zoom the map",
      wheelMac: "Hold ⌘ and scroll to zoom the map",
      touch: "Move the map with two fingers",
    },
  },
};
