import type { Atlas } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import type { AtlasState } from "../../../state/store.ts";
import { nameOf } from "../../layout/page.ts";
import type { Text } from "../../text/zh-Hant.ts";

/** What a sheet or a picture of the present view is called: by the place, where it tells what is near one. */
export function titleOfView(
  { panel, spot }: AtlasState,
  atlas: Atlas,
  text: Text,
  language: Language,
): string {
  const place = panel.kind === "nearby" && spot?.label ? textIn(spot.label, language) : "";
  return place || nameOf(panel, atlas, text, language) || text.subtitle;
}
