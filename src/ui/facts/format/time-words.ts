import type { Atlas } from "../../../model/atlas.ts";
import type { Language } from "../../../model/localised.ts";
import { isoMonth } from "../../../model/months.ts";
import { isOtherTime, shownMonth, type Time } from "../../../model/choice/time.ts";
import type { FirstText } from "../../text/text.ts";
import { dayText } from "./quantity.ts";

/** What the shown time is called, as `June 2030, as promised`; null where it is now. */
export function otherTimeWords(time: Time, atlas: Atlas, text: FirstText, language: Language): string | null {
  if (!isOtherTime(time)) return null;
  return text.clock[time.clock](dayText(isoMonth(shownMonth(time, atlas)), language));
}
