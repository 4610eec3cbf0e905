import type { Map as MapLibreMap } from "maplibre-gl";
import type { Flavour } from "../look/palette.ts";
import type { Atlas, Outlines, SiteFeatures } from "../model/atlas.ts";
import type { Language } from "../model/localised.ts";
import {
  mapFailed,
  mapPartial,
  mapPaused,
  mapReady,
  pauseTour,
  reportCamera,
  showCircle,
} from "../state/actions.ts";
import { isOnStage } from "../state/stage.ts";
import type { Pictures } from "../state/map-picture.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import { cameraOf, follow, jumpTo, takeRoom } from "./camera.ts";
import { createMap } from "./create-map.ts";
import { openingView } from "./opening-view.ts";
import { listenToCrosshair } from "./crosshair.ts";
import { followStore, type Following, wishedStyle } from "./follow.ts";
import { glanceAt, pictureNow } from "./living-picture.ts";
import { framed, type GestureWords } from "./framed.ts";
import { listenToPointer, siteTouchLayers } from "./pointer.ts";
import { whenReady } from "./readiness.ts";
import { workerIsThere } from "./worker-check.ts";

const silenceMilliseconds = 20_000;

export interface MapInput {
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly features: SiteFeatures;
  readonly store: AtlasStore;
  readonly outlines: Outlines;
  /** In a frame of another page, what is said to who scrolls over the map: it then takes two fingers, or Ctrl. */
  readonly frameWords?: (language: Language) => GestureWords;
}

/**
 * Start the living map in place of the picture. Returns who takes pictures of it.
 * @throws MapStartError with a code when it cannot start; the picture is left as it was.
 */
export async function startMap(input: MapInput): Promise<Pictures> {
  const { container, atlas, features, outlines, store } = input;
  await workerIsThere;
  const darkness = window.matchMedia("(prefers-color-scheme: dark)");
  const flavour = ({ theme }: AtlasState): Flavour =>
    theme === "system" ? (darkness.matches ? "dark" : "light") : theme;
  const base = new URL("./", document.baseURI).href;
  const style = wishedStyle({ store, atlas, features, base, flavour });
  const map = createMap({
    container,
    style,
    fadeDuration: 150,
    ...framed(input.frameWords?.(store.getState().language)),
  });
  const free = container.querySelector("#picture");
  const room = (): void => takeRoom(map, container, free);
  const following: Following = {
    map,
    store,
    atlas,
    features,
    outlines,
    base,
    flavour,
    style,
    nearby: null,
    takeRoom: room,
  };
  let { sheet } = store.getState();
  const opening = openingView(map, store);
  const settle = (): void => {
    const wasWhole = following.nearby?.isWhole() ?? false;
    room();
    opening.fit();
    const now = store.getState();
    // Under a sheet that stood higher there was no room for the circle; and one that is looked at stays whole.
    const isLost = wasWhole && !isDragged() && following.nearby?.isWhole() === false;
    if ((now.sheet !== sheet || isLost) && now.panel.kind === "nearby") showCircle(store);
    ({ sheet } = now);
  };
  settle();
  map.on("moveend", () => {
    if (!opening.isShown()) reportCamera(store, cameraOf(map));
  });
  map.on("movestart", (event) => {
    if (event.originalEvent) pauseTour(store);
  });
  tellWhenShown(map, store);
  openAsAsked(map, store, atlas);
  if (free) new ResizeObserver(settle).observe(free);
  const applyAll = followStore(following);
  darkness.addEventListener("change", applyAll);
  map.on("resize", () => {
    if (isOnStage(store.getState())) fitStage(following, applyAll);
  });
  listenToPointer(map, store);
  listenToCrosshair(map, store);
  watchHealth(following);
  // Once it is read, and again when it is back with a lost graphics context: what was chosen meanwhile is applied.
  map.on("style.load", applyAll);
  return picturesOf(following);
}

/** While the sheet is dragged the room changes with each movement: where it comes to rest is what counts. */
function isDragged(): boolean {
  return "dragged" in document.documentElement.dataset;
}

/** The page says which wish for a place has been drawn to the end: presenters' tools and measurements wait for it. */
function tellWhenShown(map: MapLibreMap, store: AtlasStore): void {
  map.on("idle", () => {
    map.getContainer().dataset["shown"] = String(store.getState().focus?.serial ?? 0);
  });
}

/** Another projector, or a telephone turned: labels of another size, and the scene whole again. */
function fitStage({ map, store, atlas, takeRoom: makeRoom }: Following, applyAll: () => void): void {
  const { focus, stage } = store.getState();
  applyAll();
  makeRoom();
  if (focus && stage?.standing === "on") follow(map, focus, atlas, 0);
}

/** Of the living map as it stands, once it is drawn; all others are taken of a second one. */
function picturesOf({ map, store, ...ground }: Following): Pictures {
  const isDrawn = (): boolean => store.getState().mapState === "ready";
  return {
    take: async (order) => (await import("./take-pictures.ts")).takePictures(ground, order),
    glance: async () => (isDrawn() ? glanceAt(map) : null),
    now: () => (isDrawn() ? pictureNow(map) : null),
  };
}

/** What the first screen does without, for when there is time: then a spot needs no network. */
export async function fetchLater(): Promise<void> {
  await Promise.all([import("./nearby.ts"), import("./take-pictures.ts")]);
}

/** The link's own camera, and what was asked for while the map was on its way. */
function openAsAsked(map: MapLibreMap, store: AtlasStore, atlas: Atlas): void {
  const { camera, focus } = store.getState();
  if (camera) jumpTo(map, camera);
  if (focus && focus.kind !== "home" && focus.kind !== "camera") follow(map, focus, atlas, 0);
}

/** What MapLibre does not tell of by itself is found out here and said, each with its code. */
function watchHealth({ map, store }: Following): void {
  const broken = new Set<string>();
  const expectSites = (): void => whenReady(map, siteTouchLayers, broken, () => mapReady(store));
  map.on("error", (event) => {
    console.warn("The map reported an error.", event.error);
    if (!("sourceId" in event) || typeof event.sourceId !== "string") return;
    broken.add(event.sourceId);
    if (event.sourceId === "sites") mapFailed(store, "SITES-DRAW");
    else mapPartial(store, event.sourceId.toUpperCase());
  });
  map.on("webglcontextlost", () => mapPaused(store));
  map.on("webglcontextrestored", expectSites);
  expectSites();
  listenForSilence(map, store);
}

/**
 * The sites need no file: a worker that has not read them by now answers nothing; if it does after all, so much the
 * better. A page that nobody looks at draws no frame, and is given its time when it is seen.
 */
function listenForSilence(map: MapLibreMap, store: AtlasStore): void {
  setTimeout(() => {
    if (store.getState().mapState !== "picture" || map.isSourceLoaded("sites")) return;
    if (document.visibilityState === "hidden")
      document.addEventListener("visibilitychange", () => listenForSilence(map, store), { once: true });
    else mapFailed(store, "WORKER-SILENT");
  }, silenceMilliseconds);
}
