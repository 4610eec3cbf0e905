import type { laterZhHant } from "./later/zh-Hant.ts";
import type { zhHant } from "./zh-Hant.ts";

/** What the first screen says, fetched with it. */
export type FirstText = typeof zhHant;
/** What everything else says, fetched when a part of it is first opened, or before, when there is time. */
export type LaterText = typeof laterZhHant;
export type Text = FirstText & LaterText;
