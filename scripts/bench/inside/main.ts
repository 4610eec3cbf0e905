import { timeClauses, timeLanguages, timeMonths, timeScenes, timeSites } from "./choices.ts";
import { watchLongTasks, watchMoments } from "./moments.ts";

/** What the bench can ask of a page it has opened. */
const bench = {
  moments: watchMoments(),
  longTasks: watchLongTasks(),
  timeSites,
  timeLanguages,
  timeMonths,
  timeClauses,
  timeScenes,
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
