import { type SiteKind, siteKinds } from "../../../model/kinds.ts";

export interface PrintColours {
  readonly ink: string;
  readonly inkSoft: string;
  readonly lineStrong: string;
  readonly raised: string;
  /** The colour behind signs, as on the map. */
  readonly backing: string;
  readonly kind: Readonly<Record<SiteKind, string>>;
}

/** Reads the print colours from the stylesheet, because the palettes are in the chunk of the map. */
export function printColours(): PrintColours {
  const probe = document.createElement("div");
  probe.className = "on-paper";
  document.body.append(probe);
  const style = getComputedStyle(probe);
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
  probe.remove();
  return colours;
}
