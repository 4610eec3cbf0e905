import type { Map as MapLibreMap } from "maplibre-gl";
import { type AtlasState, createAtlasStore } from "../state/store.ts";
import type { MapPicture, PictureOrder } from "../state/map-picture.ts";
import { cameraOf, openAtHongKong } from "./camera.ts";
import { createMap } from "./create-map.ts";
import { type Following, followStore, wishedStyle } from "./follow.ts";
import { startNearby } from "./nearby.ts";
import { PictureError, until } from "./until.ts";

/** Every tile that comes draws a frame: on a small machine most of the time goes into what nobody sees. */
const sketchPixelRatio = 0.1;

/** What is drawn, whoever draws it. */
type Ground = Pick<Following, "atlas" | "features" | "outlines" | "base">;

/**
 * Pictures of a second map, out of sight, that follows a store of its own by the rules of the living one.
 * @throws MapStartError without WebGL, PictureError when one does not come, the signal's reason when aborted.
 */
export async function takePictures(ground: Ground, order: PictureOrder): Promise<readonly MapPicture[]> {
  const { wishes, signal, onPicture } = order;
  signal?.throwIfAborted();
  const container = containerOutOfSight(order);
  const pictures: MapPicture[] = [];
  let map: MapLibreMap | null = null;
  try {
    const second = secondMap(ground, order, container);
    ({ map } = second);
    await follows(second, signal);
    for (const wish of wishes) {
      // One map shows one thing after the other.
      const picture = await pictureOf(second, wish, order);
      // Who gave it up meanwhile may be waiting for others.
      signal?.throwIfAborted();
      pictures.push(picture);
      onPicture?.(picture, pictures.length - 1);
    }
    return pictures;
  } finally {
    map?.remove();
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

function secondMap(ground: Ground, { wishes: [first] }: PictureOrder, container: HTMLElement): Following {
  const store = createAtlasStore({ ...first, focus: null });
  const wish = { ...ground, store, flavour: () => "light" as const };
  const style = wishedStyle(wish);
  const map = createMap({
    container,
    style,
    pixelRatio: sketchPixelRatio,
    interactive: false,
    fadeDuration: 0,
    trackResize: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  return { ...wish, map, style, flightMilliseconds: 0, takeRoom: () => undefined, nearby: null };
}

async function follows(second: Following, signal?: AbortSignal): Promise<void> {
  await until(second.map, "style.load", signal);
  second.nearby = startNearby(second);
  followStore(second)();
}

/** Whatever was shown before, the same wish gives the same picture. */
async function pictureOf(
  { map, store }: Following,
  wish: AtlasState,
  { width, height, pixelRatio = 2, signal }: PictureOrder,
): Promise<MapPicture> {
  signal?.throwIfAborted();
  openAtHongKong(map);
  // In the hand labels are read from near, whatever is on the stage.
  store.setState({ ...wish, stage: null, focus: wish.focus && { ...wish.focus } }, true);
  await nextFrame(); // what is near is drawn with it
  const idle = until(map, "idle", signal);
  map.triggerRepaint();
  await idle;
  return { blob: await developed(map, pixelRatio), camera: cameraOf(map), width, height };
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
