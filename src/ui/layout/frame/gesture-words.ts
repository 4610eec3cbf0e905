import type { Language } from "../../../model/localised.ts";
import { framings } from "../../text/framing/framing.ts";
import type { Framing } from "../../text/framing/zh-Hant.ts";

/** What the map says when it is scrolled over, in the language that is set when it starts. */
export function gestureWords(language: Language): Framing["framing"]["gestures"] {
  return framings[language].framing.gestures;
}
