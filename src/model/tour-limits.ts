/** The limits of a tour, so that a caption fits on the projector and a file stays readable. */
export const tourLimits = {
  id: 80,
  scenes: 200,
  title: 120,
  caption: 600,
  notes: 4_000,
  view: 2_000,
  sites: 60,
  layers: 60,
  seconds: { min: 3, max: 3_600, usual: 40 },
} as const;

/** Ids of tours and scenes, as all ids of the data. */
export const tourId = /^[a-z0-9]+(-[a-z0-9]+)*$/;
