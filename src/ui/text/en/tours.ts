import type { ToursWords } from "../zh-Hant/tours.ts";

export const tours: ToursWords = {
  tours: {
    lead: "The map, scene by scene. In a meeting press P to begin; clicker, arrow keys and space change the scene.",
    shipped: "Ready-made tours",
    scenes: (n) => `${n} ${n === 1 ? "scene" : "scenes"}`,
    minutes: (n) => `about ${n} min`,
    start: "Start",
    handOut: "Hand-out",
    contents: "Scenes",
    failed: (code) => `The tours could not be loaded (${code}).`,
  },
};
