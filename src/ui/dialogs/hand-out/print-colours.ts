import { type SiteKind, siteKinds } from "../../../model/kinds.ts";

export interface PrintColours {
  readonly ink: string;
  readonly inkSoft: string;
  readonly lineStrong: string;
  readonly raised: string;
  /** Behind signs, as on the map. */
  readonly backing: string;
  readonly kind: Readonly<Record<SiteKind, string>>;
}

/** The colours of paper, read from the stylesheet: the palettes themselves are a part of the map, and come with it. */
export function printColours(): PrintColours {
  const sheet = document.createElement("div");
  sheet.className = "on-paper";
  document.body.append(sheet);
  const style = getComputedStyle(sheet);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`);
  const colours = {
    ink: colour("ink"),
    inkSoft: colour("ink-soft"),
    lineStrong: colour("line-strong"),
    raised: colour("raised"),
    backing: colour("map-label-halo"),
    kind: Object.fromEntries(siteKinds.map((kind) => [kind, colour(`kind-${kind}`)])) as Record<
      SiteKind,
      string
    >,
  };
  sheet.remove();
  return colours;
}
