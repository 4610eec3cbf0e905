import type { Map as MapLibreMap } from "maplibre-gl";
import type { MapPicture, PictureOrder } from "../state/map-picture.ts";
import { type AtlasState, type AtlasStore, createAtlasStore } from "../state/store.ts";
import { cameraOf, openAtHongKong } from "./camera.ts";
import { createMap } from "./create-map.ts";
import { listenToFocus } from "./focus.ts";
import { firstStyle, keepParts } from "./parts-on-map.ts";
import type { MapPart } from "./parts/part.ts";
import { loadNeededParts } from "./parts/parts.ts";
import { createReads } from "../state/reads.ts";
import { type MapInputs, sceneOf } from "./scene.ts";
import { PictureError, until } from "./until.ts";

/** Every tile that arrives draws a frame: on a slow machine invisible frames would take most of the time. */
const sketchPixelRatio = 0.1;

/** What both maps are drawn from. */
type Ground = Omit<MapInputs, "store" | "flavour">;

/** A second map, out of sight, with a store of its own. */
interface SecondMap {
  readonly map: MapLibreMap;
  readonly store: AtlasStore;
  readonly stop: () => void;
}

/**
 * Pictures of a second map that is made of the same parts as the living one.
 * @throws MapStartError without WebGL, PictureError when one does not come, the signal's reason when aborted.
 */
export async function takePictures(ground: Ground, order: PictureOrder): Promise<readonly MapPicture[]> {
  const { states, signal, onPicture } = order;
  signal?.throwIfAborted();
  const scenes = states.map((state) =>
    sceneOf({ ...ground, store: createAtlasStore(state), flavour: () => "light" }),
  );
  const parts = await loadNeededParts(ground, (part) => scenes.some((scene) => part.isNeeded(scene)));
  const container = containerOutOfSight(order);
  const pictures: MapPicture[] = [];
  let second: SecondMap | null = null;
  try {
    second = secondMap(ground, parts, order, container);
    await until(second.map, "style.load", signal);
    for (const state of states) {
      // One map shows one thing after the other.
      const picture = await pictureOf(second, state, order);
      // The caller may have cancelled meanwhile, and may be waiting for other pictures.
      signal?.throwIfAborted();
      pictures.push(picture);
      onPicture?.(picture, pictures.length - 1);
    }
    return pictures;
  } finally {
    second?.stop();
    container.remove();
  }
}

function containerOutOfSight({ width, height }: PictureOrder): HTMLElement {
  const container = document.createElement("div");
  container.className = "map-out-of-sight";
  container.inert = true;
  Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
  document.body.append(container);
  return container;
}

function secondMap(
  ground: Ground,
  parts: readonly MapPart[],
  { states: [first] }: PictureOrder,
  container: HTMLElement,
): SecondMap {
  const store = createAtlasStore({ ...first, focus: null });
  const inputs: MapInputs = { ...ground, store, reads: createReads(ground.atlas), flavour: () => "light" };
  const style = firstStyle(inputs, parts);
  const map = createMap({
    container,
    style,
    pixelRatio: sketchPixelRatio,
    interactive: false,
    fadeDuration: 0,
    trackResize: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  const { applyAll, places, stop } = keepParts(map, inputs, parts, style);
  map.on("style.load", applyAll);
  listenToFocus(store, map, ground.atlas, { places, milliseconds: 0 });
  return {
    map,
    store,
    stop: () => {
      stop();
      map.remove();
    },
  };
}

/** Whatever was shown before, the same state gives the same picture. */
async function pictureOf(
  { map, store }: SecondMap,
  state: AtlasState,
  { width, height, pixelRatio = 2, signal }: PictureOrder,
): Promise<MapPicture> {
  signal?.throwIfAborted();
  openAtHongKong(map);
  // On paper labels are read from near, also while a tour is on the stage.
  // The state comes from the living map, whose legend has the colours of the screen.
  const { legend } = store.getState();
  store.setState(
    { ...state, legend, stage: null, draft: null, focus: state.focus && { ...state.focus } },
    true,
  );
  await nextFrame(); // what is near is drawn with it
  const idle = until(map, "idle", signal);
  map.triggerRepaint();
  await idle;
  return {
    blob: await developed(map, pixelRatio),
    camera: cameraOf(map),
    width,
    height,
    legend: store.getState().legend,
  };
}

/** One frame at full size, once all that it shows is there. */
async function developed(map: MapLibreMap, pixelRatio: number): Promise<Blob> {
  map.setPixelRatio(pixelRatio);
  map.redraw();
  const file = fileOf(map.getCanvas());
  map.setPixelRatio(sketchPixelRatio);
  return file;
}

async function nextFrame(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

async function fileOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!file) throw new PictureError("PICTURE-EMPTY");
  return file;
}
