import { lazy } from "../../layout/lazy.tsx";

/** Beside parts.ts, which fetches the panels that show it. */
export const lazyBrief = lazy(async () => (await import("./brief-answer.tsx")).BriefAnswer);
