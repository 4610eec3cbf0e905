import { borders } from "./base-map/borders.ts";
import { greenery } from "./base-map/greenery.ts";
import { land } from "./base-map/land.ts";
import { places } from "./base-map/places.ts";
import { rail } from "./base-map/rail.ts";
import { relief } from "./base-map/relief.ts";
import { roads } from "./base-map/roads.ts";
import { water } from "./base-map/water.ts";
import { extent } from "./extent.ts";
import { isLazy, type LazyPart, type ListedPart, type MapPart } from "./part.ts";
import { sites } from "./sites/sites.ts";

const near: LazyPart = {
  id: "near",
  wanted: ({ state }) => state.spot,
  load: async () => (await import("./near/near.ts")).near,
};

/** The map. Where its parts lie is told by their slots (part.ts); in the same slot the later one lies on top. */
export const parts: readonly ListedPart[] = [
  land,
  greenery,
  roads,
  relief,
  water,
  borders,
  rail,
  places,
  extent,
  sites,
  near,
];

/** All of them, also those that nobody has wanted yet: then they need no network. */
export async function loadParts(): Promise<readonly MapPart[]> {
  return Promise.all(parts.map(async (part) => (isLazy(part) ? part.load() : part)));
}
