import type { Panel } from "../../model/choice/panel.ts";
import { isOnStage, type Stage } from "../../model/choice/stage.ts";
import type { SheetStop, Strips, Viewport } from "../../state/store.ts";

/**
 * How the window is shared out between map, panel or sheet, timeline, tour editor and stage: CSS variables and the
 * padding of the map both follow from it. arrangement.css says the same of the page as it opens, for before scripts
 * run; breakpoints.css has the same breakpoints for what only looks different. test/ui/layout/arrange.test.ts holds them
 * together.
 */

/** In CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** What the arrangement follows, of the state and of the page. */
export interface Arranged {
  readonly sheet: SheetStop;
  /** The height of the sheet while it is dragged. */
  readonly sheetDrag: number | null;
  readonly stage: Stage | null;
  readonly panel: Panel;
  readonly strips: Strips;
  /** In a page of somebody else's: with the panel, or the map alone. */
  readonly embed: "with-panel" | "map-only" | null;
}

export interface Arrangement {
  readonly hasPanel: boolean;
  readonly panelWidth: number;
  readonly timelineHeight: number;
  /** Of all that lies along the lower edge of the map beside the sheet. */
  readonly dockHeight: number;
  readonly stripHeight: number;
  readonly sheetHeight: number;
  readonly captionHeight: number;
  readonly creditHeight: number;
  /** What lies across the upper edge of the map: the tools beside it stay below. */
  readonly mapCeiling: number;
  /** Timeline and legend, and the buttons that are for the whole page. */
  readonly hasTools: boolean;
  readonly hasPageButtons: boolean;
  readonly viewport: Viewport;
}

/** A phone, or a tablet held upright: the sheet lies below the map; else the panel stands beside it. */
export function isSheet(size: WindowSize): boolean {
  return isPhone(size) || (isCompact(size) && size.width / size.height <= 5 / 4);
}

/** A telephone held sideways. By its width one under its keyboard is none. */
export function isSideways(size: WindowSize): boolean {
  return size.width > 480 && !isTall(size);
}

export function isTall({ height }: WindowSize): boolean {
  return height > 480;
}

/** By its width alone. */
export function isPhone({ width }: WindowSize): boolean {
  return width <= 720;
}

/** Where the map is small. */
export function isCompact({ width }: WindowSize): boolean {
  return width <= 900;
}

export function isNarrow({ width }: WindowSize): boolean {
  return width <= 360;
}

export function isTimelineNarrow({ width }: WindowSize): boolean {
  return width <= 660;
}

export function isEditorNarrow({ width }: WindowSize): boolean {
  return width <= 1100;
}

/** Whether the sheet at half of the window has room for the heading and the sentence of an answer. */
export function halfHoldsAnswer(size: WindowSize): boolean {
  return size.height >= (isTablet(size) ? 560 : 760);
}

export function isTablet({ width }: WindowSize): boolean {
  return width >= 600;
}

/** How high the sheet stands at each stop. */
export function sheetHeights(
  size: WindowSize,
  state: Pick<Arranged, "stage">,
): Readonly<Record<SheetStop, number>> {
  const { height } = size;
  return { low: 172, half: 0.56 * height, full: height - 24 - mapCeilingIn(size, state) };
}

/** The bar of a suspended stage takes it from the map and from the sheet. */
function mapCeilingIn(size: WindowSize, { stage }: Pick<Arranged, "stage">): number {
  return stage?.phase === "suspended" && (isCompact(size) || isSideways(size)) ? 76 : 0;
}

export function arrange(size: WindowSize, state: Arranged): Arrangement {
  const { stage, embed, strips, sheet, panel } = state;
  const isStaged = isOnStage({ stage });
  const hasPanel = !isMapOnly(size, embed);
  const isTight = embed !== null && size.height <= 420;
  const timelineHeight = timelineHeightIn(size);
  const stripHeight = stripHeightIn(size, strips);
  const dockHeight = isStaged || isTight ? 0 : dockHeightIn(size, strips, timelineHeight + stripHeight);
  const captionHeight = captionHeightIn(size);
  const sheetHeight = isStaged ? captionHeight : hasPanel ? sheetHeightIn(size, state) : 0;
  const panelWidth = panelWidthIn(size, { isStaged, hasPanel, isWide: isWidePanel(panel) });
  return {
    hasPanel,
    panelWidth,
    timelineHeight,
    dockHeight,
    stripHeight,
    sheetHeight,
    captionHeight,
    creditHeight: isNarrow(size) || (isSheet(size) && isSideways(size)) ? 46 : 24,
    mapCeiling: mapCeilingIn(size, state),
    hasTools: !isTight,
    // Between timeline and sheet there is no height for all of them.
    hasPageButtons:
      !isTight && !(isSheet(size) && size.height <= 839 && strips.isTimelineOpen && sheet !== "low"),
    viewport: viewportOf(size, panelWidth, coveredBelow(size, { isStaged, sheetHeight, dockHeight })),
  };
}

/** Without room for both, only the map is shown. */
function isMapOnly({ width, height }: WindowSize, embed: Arranged["embed"]): boolean {
  return embed === "map-only" || (embed !== null && width <= 480 && height <= 420);
}

function panelWidthIn(
  size: WindowSize,
  {
    isStaged,
    hasPanel,
    isWide,
  }: { readonly isStaged: boolean; readonly hasPanel: boolean; readonly isWide: boolean },
): number {
  if (!hasPanel) return 0;
  // The caption on the stage stands where the sheet does.
  if (isSideways(size) && (isSheet(size) || isStaged)) return size.width / 2;
  if (isSheet(size) || isStaged) return 0;
  return isWide ? clamped(panelWidth, size.width - leastMapBesideWide, 760) : panelWidth;
}

const panelWidth = 400;
/** Beside columns the map still shows where they lie. */
const leastMapBesideWide = 400;

/** Columns need more room than a text. */
export function isWidePanel({ kind }: Panel): boolean {
  return kind === "compare";
}

/** In narrow windows the timeline has two lines. */
function timelineHeightIn(size: WindowSize): number {
  const isCompactPanel = !isSheet(size) && isCompact(size) && isTall(size);
  if (isCompactPanel || isTimelineNarrow(size) || (isSheet(size) && isSideways(size))) return 136;
  return isSheet(size) ? 96 : 92;
}

/** On phones the tour editor takes the place of the sheet, else a strip above the timeline. */
function stripHeightIn(size: WindowSize, { strip }: Strips): number {
  if (!strip || !hasStrip(size)) return 0;
  if (strip === "low") return 52;
  const { height } = size;
  if (strip === "table") return clamped(220, 0.42 * height, 440);
  return isEditorNarrow(size) ? clamped(200, 0.4 * height, 320) : clamped(200, 0.32 * height, 236);
}

function hasStrip(size: WindowSize): boolean {
  return !isSheet(size) && isTall(size);
}

function dockHeightIn(size: WindowSize, strips: Strips, stripsHeight: number): number {
  // A closed timeline is only a button on the map.
  if (isSheet(size)) return strips.isTimelineOpen ? timelineHeightIn(size) : 0;
  const hasRows = strips.hasTimelineRows && !(strips.strip && hasStrip(size));
  return hasRows ? Math.min(0.56 * size.height, 520) : stripsHeight;
}

function sheetHeightIn(size: WindowSize, state: Arranged): number {
  if (isSideways(size)) return size.height;
  const { sheet, sheetDrag } = state;
  const heights = sheetHeights(size, state);
  if (sheetDrag === null) return heights[sheet];
  // A finger may leave the window.
  const stops = Object.values(heights);
  return clamped(Math.min(...stops), sheetDrag, Math.max(...stops));
}

/** The same for every scene: the viewport of the map must not change under a flight. */
function captionHeightIn(size: WindowSize): number {
  if (isSideways(size)) return size.height;
  return isPhone(size) ? 0.48 * size.height : clamped(224, 0.33 * size.height, 420);
}

function coveredBelow(
  size: WindowSize,
  {
    isStaged,
    sheetHeight,
    dockHeight,
  }: { readonly isStaged: boolean; readonly sheetHeight: number; readonly dockHeight: number },
): number {
  if (isSideways(size)) return dockHeight;
  return isSheet(size) || isStaged ? sheetHeight + dockHeight : dockHeight;
}

function viewportOf({ width, height }: WindowSize, left: number, bottom: number): Viewport {
  return { top: 0, right: 0, bottom, left, width: width - left, height: height - bottom };
}

function clamped(least: number, value: number, most: number): number {
  return Math.min(Math.max(least, value), most);
}
