import type { Language } from "../../../model/localised.ts";
import { texts } from "../../text/texts.ts";
import type { Text } from "../../text/zh-Hant.ts";

/** What the map says when it is scrolled over, in the language that is set when it starts. */
export function gestureWords(language: Language): Text["framing"]["gestures"] {
  return texts[language].framing.gestures;
}
