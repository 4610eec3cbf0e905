import { borders } from "./base-map/borders.ts";
import { greenery } from "./base-map/greenery.ts";
import { land } from "./base-map/land.ts";
import { places } from "./base-map/places.ts";
import { rail } from "./base-map/rail.ts";
import { relief } from "./base-map/relief.ts";
import { roads } from "./base-map/roads.ts";
import { water } from "./base-map/water.ts";
import { extent } from "./extent.ts";
import { isLazy, type LazyPart, type ListedPart, loadOrWarn, type MapPart } from "./part.ts";
import type { PartMeans } from "../scene.ts";
import { sites } from "./sites/sites.ts";

const near: LazyPart = {
  id: "near",
  isNeeded: ({ state }) => state.spot,
  load: async () => (await import("./near/near.ts")).near,
};

const plannedRail: LazyPart = {
  id: "planned-rail",
  // A link to a line is shown where that lies, also while the layer is off.
  isNeeded: ({ state: { layers, panel } }) =>
    layers.includes("planned-rail") || (panel.kind === "rail" && panel.feature !== undefined),
  load: async ({ fetchData }) => (await import("./planned-rail/planned-rail.ts")).loadPlannedRail(fetchData),
};

const grid: LazyPart = {
  id: "grid",
  isNeeded: ({ state: { layers } }) => layers.includes("grid"),
  load: async () => (await import("./grid/grid.ts")).grid(),
};

const ownLayers: LazyPart = {
  id: "own-layers",
  isNeeded: ({ state }) => state.ownLayers.length > 0,
  load: async ({ layerTile }) => (await import("./own-layers/own-layers.ts")).ownLayers(layerTile),
};

const drawings: LazyPart = {
  id: "drawings",
  isNeeded: ({ state }) =>
    state.drawings.length > 0 || state.linkedDrawings.length > 0 || state.draft !== null,
  load: async () => (await import("./drawings/drawings.ts")).drawings,
};

const carried: LazyPart = {
  id: "carried",
  isNeeded: ({ state }) => state.carried,
  load: async () => (await import("./carried/carried.ts")).carried,
};

/** From this zoom on there is room for names that only neighbours know. */
const nearZoom = 12.8;

const localPlaces: LazyPart = {
  id: "local-places",
  isNeeded: ({ state: { camera } }) => camera !== null && camera.zoom >= nearZoom,
  load: async ({ fetchData }) => (await import("./local-places/local-places.ts")).loadLocalPlaces(fetchData),
};

/** The map. Where its parts lie is told by their slots (part.ts); in the same slot the later one lies on top. */
export const parts: readonly ListedPart[] = [
  // Its labels give way to every other name.
  localPlaces,
  land,
  greenery,
  roads,
  relief,
  water,
  borders,
  rail,
  places,
  extent,
  grid,
  plannedRail,
  ownLayers,
  drawings,
  sites,
  near,
  carried,
];

/** All parts, also those that were not needed yet, so that they need no network later; rejects if one cannot be fetched. */
export async function loadParts(means: PartMeans): Promise<readonly MapPart[]> {
  return Promise.all(parts.map(async (part) => (isLazy(part) ? part.load(means) : part)));
}

/** The parts that are needed, as far as they can be fetched. */
export async function loadNeededParts(
  means: PartMeans,
  isNeeded: (part: LazyPart) => boolean,
): Promise<readonly MapPart[]> {
  const needed = parts.filter((part) => !isLazy(part) || isNeeded(part));
  const loaded = await Promise.all(
    needed.map(async (part) => (isLazy(part) ? loadOrWarn(part, means) : part)),
  );
  return loaded.filter((part) => part !== null);
}
