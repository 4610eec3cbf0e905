import type { Map as MapLibreMap } from "maplibre-gl";
import type { Commands } from "../commands/commands.ts";
import { mapCommands } from "../commands/map-commands.ts";
import type { FeatureRef } from "../model/feature-ref.ts";
import { hoverFeature, openFeature } from "../state/features.ts";
import { toggleCompared } from "../state/actions/compare.ts";
import type { AtlasStore } from "../state/store.ts";
import { reportCrosshair } from "../state/actions/draw-tool.ts";
import { askNearPoint } from "../state/actions/spot.ts";
import type { HitsAt } from "./hits.ts";
import "./map.css";

interface CrosshairInput {
  readonly store: AtlasStore;
  readonly hitsAt: HitsAt;
  readonly commands: Commands;
}

/**
 * The map by keyboard: after the first arrow key a crosshair stands in the middle of the free room; what lies
 * under it is lit, and Enter opens it. Where there is nothing, or with Shift, Enter asks what is near. Moving and
 * zooming are MapLibre's own keys.
 */
export function listenToCrosshair(map: MapLibreMap, { store, hitsAt, commands }: CrosshairInput): void {
  const cross = document.createElement("div");
  cross.className = "crosshair";
  cross.hidden = true;
  cross.setAttribute("aria-hidden", "true");
  map.getContainer().append(cross);
  const place = (): { x: number; y: number } => map.project(map.getCenter());
  const featureAtCross = (): FeatureRef | null => hitsAt(place())[0] ?? null;
  const show = (): void => {
    const { x, y } = place();
    cross.style.transform = `translate(${x}px, ${y}px)`;
    cross.hidden = false;
    reportCrosshair(store, map.getCenter());
  };
  /** What was lit under it goes out with it; what the pointer lights stays. */
  const hide = (): void => {
    if (!cross.hidden) hoverFeature(store, null);
    cross.hidden = true;
    reportCrosshair(store, null);
  };
  const askNear = (): boolean => {
    if (!cross.hidden) askNearPoint(store, map.getCenter());
    return !cross.hidden;
  };
  const select = (): boolean => {
    const feature = cross.hidden ? null : featureAtCross();
    if (!feature) return askNear();
    openFeature(store, feature, map.getCenter());
    return true;
  };
  const compare = (): boolean => {
    const feature = cross.hidden ? null : featureAtCross();
    if (feature) toggleCompared(store, feature);
    return feature !== null;
  };
  const canvas = map.getCanvas();
  commands.register(mapCommands, () => ({ show, select, askNear, compare }), { within: () => canvas });
  canvas.addEventListener("blur", hide);
  map.on("mousedown", hide);
  // The panel or the window may change the free room without any key.
  const follow = (): void => {
    if (!cross.hidden) show();
  };
  map.on("move", follow);
  map.on("resize", follow);
  map.on("moveend", () => {
    if (!cross.hidden && !store.getState().draft) hoverFeature(store, featureAtCross());
  });
}
