import { lazy } from "../../layout/lazy.tsx";

/** The first screen shows its sites before the sentence that narrows them. */
export const sentence = lazy(async () => (await import("./sentence.tsx")).FilterSentence);
