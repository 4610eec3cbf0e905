import type { Scene, Tour } from "./tour.ts";

/** Changes of the scenes of a tour; each returns a new tour. */

/** Another scene behind that of `after`; before all others where there is none. */
export function withScene(tour: Tour, scene: Scene, after: string | null): Tour {
  const place = tour.scenes.findIndex(({ id }) => id === after) + 1;
  return { ...tour, scenes: tour.scenes.toSpliced(place, 0, scene) };
}

/** A tour needs at least one scene: the last one is not removed. */
export function withoutScene(tour: Tour, id: string): Tour {
  return tour.scenes.length > 1 ? { ...tour, scenes: tour.scenes.filter((each) => each.id !== id) } : tour;
}

/** The scene so many places further; at the ends it stays. */
export function withSceneMoved(tour: Tour, id: string, by: number): Tour {
  const from = tour.scenes.findIndex((each) => each.id === id);
  const scene = tour.scenes[from];
  const to = from + by;
  if (!scene || to < 0 || to >= tour.scenes.length) return tour;
  return { ...tour, scenes: tour.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
}

export function withSceneChanged(tour: Tour, id: string, change: (scene: Scene) => Scene): Tour {
  return { ...tour, scenes: tour.scenes.map((each) => (each.id === id ? change(each) : each)) };
}
