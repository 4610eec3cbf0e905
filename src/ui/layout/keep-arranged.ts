import { reportViewport } from "../../state/actions/layout.ts";
import type { AtlasState, AtlasStore } from "../../state/store.ts";
import { type Arrangement, type WindowSize, arrange, isWidePanel } from "./arrange.ts";

/**
 * Arranges the page now, and again with each change of the window or the state: writes the CSS variables, and reports
 * to the store where the map is visible. Only the element of the map is measured, which spans the window: with a
 * keyboard, a hiding toolbar or a pinch zoom `innerHeight` differs between browsers.
 */
export function keepArranged(
  map: HTMLElement,
  store: AtlasStore,
  embed: "with-panel" | "map-only" | null,
): void {
  const root = map.ownerDocument.documentElement;
  let size: WindowSize = { width: map.clientWidth, height: map.clientHeight };
  const update = (): void => {
    const state = store.getState();
    const arrangement = arrange(size, { ...state, embed });
    write(root, arrangement, state);
    reportViewport(store, arrangement.viewport);
  };
  update();
  store.subscribe((state, before) => {
    const isOtherWidth = isWidePanel(state.panel) !== isWidePanel(before.panel);
    if (isOtherWidth || follows.some((field) => state[field] !== before[field])) update();
  });
  new ResizeObserver(() => {
    // On paper there is no map.
    if (map.clientHeight === 0) return;
    size = { width: map.clientWidth, height: map.clientHeight };
    update();
  }).observe(map);
}

const follows = ["sheet", "sheetDrag", "stage", "strips"] as const satisfies readonly (keyof AtlasState)[];

function write(root: HTMLElement, arrangement: Arrangement, { sheetDrag, strips }: AtlasState): void {
  const { viewport } = arrangement;
  const pixels = {
    "--panel-width": arrangement.panelWidth,
    "--timeline-height": arrangement.timelineHeight,
    "--dock-height": arrangement.dockHeight,
    "--strip-height": arrangement.stripHeight,
    "--sheet-height": arrangement.sheetHeight,
    "--caption-height": arrangement.captionHeight,
    "--credit-height": arrangement.creditHeight,
    "--map-ceiling": arrangement.mapCeiling,
    "--map-floor": viewport.bottom,
  };
  for (const [name, value] of Object.entries(pixels)) root.style.setProperty(name, `${value}px`);
  setOrRemove(root, "--tools", arrangement.hasTools ? null : "none");
  setOrRemove(root, "--page-buttons", arrangement.hasPageButtons ? null : "none");
  root.toggleAttribute("data-dragged", sheetDrag !== null);
  if (strips.strip) root.dataset["strip"] = strips.strip;
  else delete root.dataset["strip"];
  if (arrangement.hasPanel) delete root.dataset["panel"];
  else root.dataset["panel"] = "off";
}

function setOrRemove({ style }: HTMLElement, name: string, value: string | null): void {
  if (value === null) style.removeProperty(name);
  else style.setProperty(name, value);
}

export function windowSize(): WindowSize {
  return { width: innerWidth, height: innerHeight };
}
