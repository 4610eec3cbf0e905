import type { Atlas } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import type { AtlasState } from "../../../state/store.ts";
import { nameOf } from "../../layout/page.ts";
import type { Text } from "../../text/text.ts";

/** The title of a printed view. What is near a place is titled by that place. */
export function titleOfView(
  { panel, spot }: AtlasState,
  atlas: Atlas,
  text: Text,
  language: Language,
): string {
  const place = panel.kind === "nearby" && spot?.label ? textIn(spot.label, language) : "";
  return place || nameOf(panel, atlas, text, language) || text.subtitle;
}

/** The full address of a hash, because a printed link has no page that it is relative to. */
export function addressOf(hash: string, page = document.baseURI): string {
  return new URL(hash, page).href;
}

/** The ISO date in Hong Kong, wherever the reader is, because the atlas dates all else there. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Hong_Kong" }).format(now);
}

const maxSubjectLength = 60;

/** The name has letters, digits and hyphens only, so that every file system accepts it. */
export function fileNameOf(atlas: string, subject: string, day: string): string {
  const plain = subject.replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-").slice(0, maxSubjectLength);
  return `${atlas}-${plain.replaceAll(/^-|-$/g, "")}-${day}.png`;
}
