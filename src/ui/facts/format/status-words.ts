import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import { lastKnown, statusNow } from "../../../model/status.ts";
import type { Text } from "../../text/text.ts";

/** The status of a site in one line: as known today, or what was last known of it and when. */
export function statusWords(atlas: Atlas, site: BuiltSite, text: Text, language: Language): string {
  const last = lastKnown(atlas, site);
  if (!last) return `${text.site.statusNow}${text.promises.colon}${text.status[statusNow(atlas, site)]}`;
  const when = last.by ? textIn(last.by.when.words, language) : text.site.statusAtPaper;
  return text.site.lastKnown(text.status[last.status], when);
}
