import type { Map as MapLibreMap } from "maplibre-gl";
import type { Commands } from "../commands/commands.ts";
import type { Atlas, Outlines, SiteFeatures } from "../model/atlas.ts";
import { pauseTour } from "../state/actions/tour.ts";
import { reportCamera, showCircle } from "../state/actions/map.ts";
import type { Pictures } from "../state/map-picture.ts";
import { isOnStage } from "../model/choice/stage.ts";
import type { AtlasStore } from "../state/store.ts";
import { applyFocus, cameraOf, jumpTo, padMap } from "./camera.ts";
import { showsCircle } from "./circle.ts";
import { createMap } from "./create-map.ts";
import { listenToCrosshair } from "./crosshair.ts";
import { listenToFocus } from "./focus.ts";
import { embedOptions, type GestureWords } from "./embed-options.ts";
import { watchHealth } from "./health.ts";
import { glanceAt, pictureNow } from "./living-picture.ts";
import { openingView } from "./opening-view.ts";
import { firstStyle, keepParts } from "./parts-on-map.ts";
import { loadParts, parts } from "./parts/parts.ts";
import { listenToPointer } from "./pointer.ts";
import type { MapInputs, PartMeans } from "./scene.ts";
import type { Reads } from "../state/reads.ts";
import { workerIsThere } from "./worker-check.ts";

export interface MapInput extends PartMeans {
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly reads: Reads;
  readonly features: SiteFeatures;
  readonly store: AtlasStore;
  readonly outlines: Outlines;
  readonly commands: Commands;
  /** What the map is called, now and in another language later. */
  readonly watchLabel: (apply: (label: string) => void) => void;
  /** In an embed: the hint for readers who scroll over the map, which there takes two fingers, or Ctrl. */
  readonly gestureWords?: GestureWords;
}

/**
 * Start the living map in place of the picture. Returns who takes pictures of it.
 * @throws MapStartError with a code when it cannot start; the picture is left as it was.
 */
export async function startMap(input: MapInput): Promise<Pictures> {
  const { container, atlas, reads, features, outlines, fetchData, layerTile, store } = input;
  await workerIsThere;
  const darkness = window.matchMedia("(prefers-color-scheme: dark)");
  const inputs: MapInputs = {
    store,
    atlas,
    reads,
    features,
    outlines,
    fetchData,
    layerTile,
    base: new URL("./", document.baseURI).href,
    flavour: ({ theme }) => (theme === "system" ? (darkness.matches ? "dark" : "light") : theme),
  };
  const style = firstStyle(inputs, parts);
  const map = createMap({
    container,
    style,
    fadeDuration: 150,
    ...embedOptions(input.gestureWords),
  });
  const pad = keepPadded(map, store);
  map.on("movestart", (event) => {
    if (event.originalEvent) pauseTour(store);
  });
  reportWhenShown(map, store);
  openAsRequested(map, store, atlas);
  const { applyAll, hitsAt, places } = keepParts(map, inputs, parts, style);
  listenToFocus(store, map, atlas, { places, pad });
  input.watchLabel((label) => map.getCanvas().setAttribute("aria-label", label));
  darkness.addEventListener("change", applyAll);
  map.on("resize", () => {
    if (!isOnStage(store.getState())) return;
    applyAll();
    pad();
    showSceneAgain(map, store, atlas);
  });
  listenToPointer(map, store, hitsAt);
  listenToCrosshair(map, { store, hitsAt, commands: input.commands });
  watchHealth(map, store);
  // Once it is read, and again when it is back with a lost graphics context: what was chosen meanwhile is applied.
  map.on("style.load", applyAll);
  return picturesOf(map, inputs);
}

/**
 * Keeps the map between the panels, with all of Hong Kong or the circle in view as before.
 * @returns what leaves the panels the padding that they take at this moment.
 */
function keepPadded(map: MapLibreMap, store: AtlasStore): () => void {
  const pad = (): void => padMap(map, store.getState().viewport);
  const opening = openingView(map, store);
  let { sheet } = store.getState();
  const settle = (): void => {
    const wasWhole = isCircleWhole(map, store);
    pad();
    opening.fit();
    const now = store.getState();
    // A higher sheet left no room for the circle; and a circle that was whole stays whole.
    const isLost = wasWhole && now.sheetDrag === null && !isCircleWhole(map, store);
    if ((now.sheet !== sheet || isLost) && now.panel.kind === "nearby") showCircle(store);
    ({ sheet } = now);
  };
  settle();
  map.on("moveend", () => {
    if (!opening.isShown()) reportCamera(store, cameraOf(map));
  });
  map.on("resize", settle);
  store.subscribe(({ viewport }, before) => {
    if (viewport !== before.viewport) settle();
  });
  return pad;
}

function isCircleWhole(map: MapLibreMap, store: AtlasStore): boolean {
  const { spot, radiusMetres } = store.getState();
  return spot !== null && showsCircle(map, { ...spot, radiusMetres });
}

/** Reports on the page which focus request was drawn completely: tests and benchmarks wait for it. */
function reportWhenShown(map: MapLibreMap, store: AtlasStore): void {
  map.on("idle", () => {
    map.getContainer().dataset["shown"] = String(store.getState().focus?.serial ?? 0);
  });
}

/** After a new projector or a turned phone, the whole scene is shown again. */
function showSceneAgain(map: MapLibreMap, store: AtlasStore, atlas: Atlas): void {
  const { focus, stage } = store.getState();
  if (focus && stage?.phase === "showing") applyFocus(map, focus, atlas, 0);
}

/** Of the living map as it stands, once it is drawn; all others are taken of a second one. */
function picturesOf(map: MapLibreMap, { store, ...ground }: MapInputs): Pictures {
  const isDrawn = (): boolean => store.getState().mapState === "ready";
  return {
    take: async (order) => (await import("./take-pictures.ts")).takePictures(ground, order),
    glance: async () => (isDrawn() ? glanceAt(map) : null),
    now: () => (isDrawn() ? { ...pictureNow(map), legend: store.getState().legend } : null),
  };
}

/** What the first screen does without, for when there is time: then a spot needs no network. */
export async function fetchLater(means: PartMeans): Promise<void> {
  await Promise.all([loadParts(means), import("./take-pictures.ts")]);
}

/** The camera of the link, and what was requested while the map was loading. */
function openAsRequested(map: MapLibreMap, store: AtlasStore, atlas: Atlas): void {
  const { camera, focus } = store.getState();
  if (camera) jumpTo(map, camera);
  if (focus && focus.kind !== "home" && focus.kind !== "camera") applyFocus(map, focus, atlas, 0);
}
