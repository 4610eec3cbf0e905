import { hongKong } from "../model/mercator.ts";
import { asSceneLayer, drawnLayers } from "../model/scene-layers.ts";
import type { Scene } from "../model/tour.ts";
import { tourLimits } from "../model/tour-limits.ts";
import { boundsOfView, framing } from "../model/view-box.ts";
import type { Camera } from "../model/choice/camera.ts";
import { splitPieces } from "../link/pieces.ts";
import type { AtlasState } from "./store.ts";
import { formatHash } from "../link/hash.ts";

/** Where the map can be seen, CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

const { marginPixels, closestZoom } = framing;
const minPixels = 80;
const decimals = 1e5;
const omittedKeys: ReadonlySet<string> = new Set(["lang", "v", "tour", "made"]);

/**
 * What is seen now, as a scene keeps it: the frame fits a screen of any shape. A map that is turned, tilted or very
 * near is kept as its camera, which no frame could say.
 */
export function currentScene(
  state: AtlasState,
  viewport: Viewport,
): Pick<Scene, "view" | "layers"> & { frame?: Scene["frame"] } {
  const frame = frameOf(state.camera, viewport);
  const isList = state.panel.kind === "tours";
  const hash = formatHash({
    ...state,
    stage: null,
    made: null,
    table: null,
    panel: isList ? { kind: "sites" } : state.panel,
    camera: frame ? null : state.camera,
  });
  const pieces = splitPieces(hash.slice(1)).filter(({ key }) => !omittedKeys.has(key));
  // What is not on this device stays named, for the device that has it.
  const layers = state.sceneLayers ?? drawnLayers(state.ownLayers, null).map(asSceneLayer);
  return {
    view: pieces.map(({ raw }) => raw).join("&"),
    layers: layers.slice(0, tourLimits.layers),
    ...(frame && { frame }),
  };
}

function frameOf(camera: Camera | null, { width, height }: Viewport): Scene["frame"] | null {
  if (!camera) return [...hongKong];
  if (camera.bearing !== 0 || camera.pitch !== 0 || camera.zoom > closestZoom) return null;
  if (Math.min(width, height) < minPixels) return null;
  const [west, south, east, north] = boundsOfView(
    camera,
    width - 2 * marginPixels,
    height - 2 * marginPixels,
  );
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}

function rounded(degrees: number): number {
  return Math.round(degrees * decimals) / decimals;
}
