import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import "maplibre-gl/dist/maplibre-gl.css";
import { GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { blessWorker } from "../data/trusted.ts";
import type { Flavour } from "../look/palette.ts";
import type { Atlas, Outlines, SiteFeatures } from "../model/atlas.ts";
import {
  mapFailed,
  mapPartial,
  mapPaused,
  mapReady,
  pauseTour,
  reportCamera,
  showCircle,
} from "../state/actions.ts";
import { formatCamera } from "../state/camera.ts";
import { isOnStage } from "../state/stage.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import { cameraOf, follow, jumpTo, openAtHongKong, takeRoom } from "./camera.ts";
import { listenToCrosshair } from "./crosshair.ts";
import { followStore, type Following, wishedStyle } from "./follow.ts";
import { imageNamed } from "./images/index.ts";
import { listenToPointer, siteTouchLayers } from "./pointer.ts";
import { whenReady } from "./readiness.ts";

/** Room around the frame of the data, so that its edges can be brought out from under the panel. */
const reach: [number, number, number, number] = [113.2, 21.85, 115.05, 22.86];

/** MapLibre says nothing when its worker cannot be fetched: ask as early as can be. The answer is in the cache for it. */
async function checkWorker(): Promise<void> {
  const response = await fetch(workerUrl).catch((cause: unknown) => {
    throw new MapStartError("WORKER-UNREACHABLE", cause);
  });
  if (!response.ok) throw new MapStartError(`WORKER-${response.status}`);
}

const workerIsThere = checkWorker();
workerIsThere.catch(() => undefined); // said by startMap

const silenceMilliseconds = 20_000;

export interface MapInput {
  readonly container: HTMLElement;
  readonly atlas: Atlas;
  readonly features: SiteFeatures;
  readonly store: AtlasStore;
  readonly outlines: Outlines;
}

/**
 * Start the living map in place of the picture.
 * @throws MapStartError with a code when it cannot start; the picture is left as it was.
 */
export async function startMap({ container, atlas, features, outlines, store }: MapInput): Promise<void> {
  await workerIsThere;
  const darkness = window.matchMedia("(prefers-color-scheme: dark)");
  const flavour = ({ theme }: AtlasState): Flavour =>
    theme === "system" ? (darkness.matches ? "dark" : "light") : theme;
  const base = new URL("./", document.baseURI).href;
  const style = wishedStyle({ store, atlas, features, base, flavour });
  const map = createMap(container, style);
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
  const settle = (): void => {
    room();
    const now = store.getState();
    // Under a sheet that stood higher there was no room for the circle.
    if (now.sheet !== sheet && now.panel.kind === "nearby") showCircle(store);
    ({ sheet } = now);
  };
  settle();
  openAtHongKong(map);
  reportMoves(map, store);
  map.on("movestart", (event) => {
    if (event.originalEvent) pauseTour(store);
  });
  openAsAsked(map, store, atlas);
  if (free) new ResizeObserver(settle).observe(free);
  map.setMissingStyleImageResolver((id) => {
    const image = imageNamed(id);
    if (image) map.addImage(id, image.data, image.options);
  });
  const applyAll = followStore(following);
  darkness.addEventListener("change", applyAll);
  map.on("resize", () => {
    if (isOnStage(store.getState())) applyAll();
  });
  listenToPointer(map, store);
  listenToCrosshair(map, store);
  watchHealth(following);
  // Once it is read, and again when it is back with a lost graphics context: what was chosen meanwhile is applied.
  map.on("style.load", applyAll);
}

/** What the first screen does without, for when there is time: then a spot needs no network. */
export async function fetchLater(): Promise<void> {
  await import("./nearby.ts");
}

/** The opening view is no choice of the reader's, and another window fits Hong Kong otherwise: it stays out of the link. */
function reportMoves(map: MapLibreMap, store: AtlasStore): void {
  const opening = formatCamera(cameraOf(map));
  map.on("moveend", () => {
    const camera = cameraOf(map);
    const isUntouched = store.getState().camera === null && formatCamera(camera) === opening;
    if (!isUntouched) reportCamera(store, camera);
  });
}

/** The link's own camera, and what was asked for while the map was on its way. */
function openAsAsked(map: MapLibreMap, store: AtlasStore, atlas: Atlas): void {
  const { camera, focus } = store.getState();
  if (camera) jumpTo(map, camera);
  if (focus && focus.kind !== "home" && focus.kind !== "camera") follow(map, focus, atlas, 0);
}

/** The code that the reader is told, such as WORKER-404 or WEBGL. */
export class MapStartError extends Error {
  constructor(
    readonly code: string,
    cause?: unknown,
  ) {
    super(`the map cannot start: ${code}`, { cause });
    this.name = "MapStartError";
  }
}

function createMap(container: HTMLElement, style: StyleSpecification): MapLibreMap {
  blessWorker(workerUrl, window.trustedTypes);
  setWorkerUrl(new URL(workerUrl, document.baseURI).href);
  try {
    return new MapLibreMap({
      container,
      style,
      attributionControl: false,
      maplibreLogo: false,
      minZoom: 8,
      maxZoom: 17,
      maxBounds: reach,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 150,
      localIdeographFontFamily: false,
      validateStyle: false,
    });
  } catch (cause) {
    throw new MapStartError(cause instanceof GPUInitializationError ? "WEBGL" : "MAP", cause);
  }
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
