import { siteRef } from "../../../model/feature-ref.ts";
import type { Localised } from "../../../model/localised.ts";
import { askNear } from "../../../state/actions/spot.ts";
import { openPanel, setSheet } from "../../../state/actions/panel.ts";
import { openFeature } from "../../../state/features.ts";
import { spotAt } from "../../../model/choice/spot.ts";
import type { AtlasStore } from "../../../state/store.ts";
import type { Entry } from "../../../search/entries.ts";
import { halfHoldsAnswer, isTablet } from "../../layout/arrange.ts";
import { windowSize } from "../../layout/keep-arranged.ts";

/** What a row of the search opens. */
export type Target =
  | { readonly kind: "place"; readonly id: string; readonly lng: number; readonly lat: number }
  | { readonly kind: "site" | "measure" | "section"; readonly id: string };

export function targetOf(entry: Entry): Target {
  switch (entry.kind) {
    case "place":
      return { kind: "place", id: entry.id, lng: entry.at[0] ?? NaN, lat: entry.at[1] ?? NaN };
    case "figure":
      return entry.target;
    case "site":
    case "measure":
    case "section":
      return { kind: entry.kind, id: entry.id };
  }
}

/**
 * Opens a target. For a place the text matters most: the sheet leaves half of the screen to the map only on tablets with
 * enough room for the answer. For a site the map matters, so the sheet always goes to half.
 * @param name The name in the list, shown for a place until the gazetteer has loaded.
 */
export function openTarget(store: AtlasStore, target: Target, name: Localised | null): void {
  switch (target.kind) {
    case "place": {
      const spot = spotAt(target.lng, target.lat, target.id || null);
      if (!spot) return;
      if (isTablet(windowSize()) && halfHoldsAnswer(windowSize())) setSheet(store, "half");
      return askNear(store, { ...spot, ...(name && { label: name }) });
    }
    case "site":
      setSheet(store, "half");
      return openFeature(store, siteRef(target.id));
    case "measure":
      return openPanel(store, { kind: "measure", id: target.id });
    case "section":
      return openPanel(store, { kind: "paper", section: target.id });
  }
}
