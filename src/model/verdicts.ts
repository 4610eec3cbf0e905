/** What can be said of a promise; apart from the rule itself, which only the promise book needs. */
export const verdicts = ["kept", "late", "revised", "open"] as const;
export type Verdict = (typeof verdicts)[number];

/** What the links of earlier editions called a promise that no source decides. */
export const openOnce: readonly string[] = ["under-way", "not-known"];

/**
 * Why a promise is open: it is there, and when it came is not certain; the sources contradict each other; what was to
 * end went on for longer, which is neither kept nor late; the sources tell of another step than the one promised; it was
 * begun, and no source tells the end; nothing was found.
 */
export const openReasons = [
  "date-open",
  "contradicted",
  "ran-longer",
  "other-step",
  "begun",
  "nothing-found",
] as const;
export type OpenReason = (typeof openReasons)[number];
