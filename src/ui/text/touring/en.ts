import type { Touring } from "./zh-Hant.ts";

export const en: Touring = {
  tours: {
    lead: "The map, scene by scene. In a meeting press P to begin; clicker, arrow keys and space change the scene.",
    shipped: "Ready-made tours",
    size: (scenes, minutes) => `${scenes} · ${minutes}`,
    scenes: (n) => `${n} ${n === 1 ? "scene" : "scenes"}`,
    minutes: (n) => `about ${n} min`,
    start: "Start",
    handOut: "Hand-out",
    contents: "Scenes",
    failed: (code) => `The tours could not be loaded (${code}).`,
  },
};
