import type { Map as MapLibreMap } from "maplibre-gl";
import { landSource } from "./parts/base-map/land.ts";
import { siteSources } from "./parts/sites/ids.ts";

/** What must be drawn before the picture is hidden: the sites in view, and the land under them. */
export interface Drawn {
  readonly sites: number;
  readonly isLandSettled: boolean;
  /** Every tile in view has arrived: where no site is drawn then, there is none. */
  readonly isViewSettled: boolean;
}

/** `idle` may fire with a dead worker, and never fires while a tile hangs: therefore drawn features are counted. */
export function isReady({ sites, isLandSettled, isViewSettled }: Drawn): boolean {
  return isLandSettled && (sites > 0 || isViewSettled);
}

/** Calls back once, at the first frame that shows the sites. */
export function whenReady(
  map: MapLibreMap,
  siteLayers: readonly string[],
  broken: ReadonlySet<string>,
  done: () => void,
): void {
  const look = (): void => {
    if (!map.isSourceLoaded(siteSources.shapes)) return;
    const drawn = {
      sites: map.queryRenderedFeatures({ layers: siteLayers.filter((id) => map.getLayer(id)) }).length,
      isLandSettled: broken.has(landSource) || map.isSourceLoaded(landSource),
      isViewSettled: map.areTilesLoaded(),
    };
    if (!isReady(drawn)) return;
    map.off("render", look);
    done();
  };
  map.on("render", look);
}
