import type { Atlas } from "../../../model/atlas.ts";
import { type Language, type Localised, textIn } from "../../../model/localised.ts";
import { isoMonth } from "../../../model/months.ts";
import type { AtlasState } from "../../../state/store.ts";
import { dayText } from "../../facts/format/quantity.ts";
import type { Text } from "../../text/text.ts";

/** From this zoom on, no longer all of Hong Kong is shown. */
const partZoom = 10.5;

/** A title for the present view: the open panel, and the month if it is not the present one. */
export function proposedTitle(
  { panel, month, language, camera, spot }: AtlasState,
  atlas: Atlas,
  text: Text,
): string {
  const nameIn = (name: Localised | undefined): string => (name ? textIn(name, language) : "");
  const when = month === null ? [] : [monthText(month, language)];
  switch (panel.kind) {
    case "site":
      return [nameIn(atlas.site(panel.id)?.name), ...when].join(" · ");
    case "measure":
      return [nameIn(atlas.measure(panel.id)?.name), ...when].join(" · ");
    case "nearby":
      return [nameIn(spot?.label) || text.titles.nearby, ...when].join(" · ");
    case "sites":
    case "tours":
      return [camera && camera.zoom > partZoom ? text.editor.area : text.command.home, ...when].join(" · ");
    default:
      return [text.titles[panel.kind], ...when].join(" · ");
  }
}

function monthText(month: number, language: Language): string {
  return dayText(isoMonth(month), language);
}
