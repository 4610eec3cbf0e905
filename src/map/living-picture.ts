import type { Map as MapLibreMap } from "maplibre-gl";
import type { LivingPicture } from "../state/map-picture.ts";
import { cameraOf } from "./camera.ts";
import { until } from "./until.ts";

const glancePixels = 960;
const glanceQuality = 0.8;

/** The visible part of the map, copied while it is drawn: the buffer is empty again in the next task. */
export function pictureNow(map: MapLibreMap, mostPixels = Infinity): Omit<LivingPicture, "legend"> {
  const room = visibleViewport(map);
  map.redraw();
  return {
    canvas: copied(map.getCanvas(), room, map.getPixelRatio(), mostPixels),
    camera: cameraOf(map),
    width: room.width,
    height: room.height,
  };
}

/** A small JPEG of the same, as soon as the map has come to rest. */
export async function glanceAt(map: MapLibreMap): Promise<Blob | null> {
  if (!map.loaded() || map.isMoving()) await until(map, "idle");
  const { canvas } = pictureNow(map, glancePixels);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", glanceQuality);
  });
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels of the map; all of it where the panels leave nothing. */
export function visibleViewport(map: MapLibreMap): Room {
  const { clientWidth, clientHeight } = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const [width, height] = [clientWidth - left - right, clientHeight - top - bottom];
  const isSeen = width > 0 && height > 0;
  return isSeen
    ? { left, top, width, height }
    : { left: 0, top: 0, width: clientWidth, height: clientHeight };
}

function copied(
  source: HTMLCanvasElement,
  { left, top, width, height }: Room,
  pixelRatio: number,
  mostPixels: number,
): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  const scale = Math.min(pixelRatio, mostPixels / width);
  copy.width = Math.round(width * scale);
  copy.height = Math.round(height * scale);
  const [x, y, wide, high] = [left, top, width, height].map((length) => length * pixelRatio) as [
    number,
    number,
    number,
    number,
  ];
  copy.getContext("2d")?.drawImage(source, x, y, wide, high, 0, 0, copy.width, copy.height);
  return copy;
}
