/** What can be said of a promise; apart from the rule itself, which only the promise book needs. */
export const verdicts = ["kept", "late", "revised", "under-way", "not-known"] as const;
export type Verdict = (typeof verdicts)[number];
