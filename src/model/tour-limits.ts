/** The longest that a tour may be, so that a caption fits on the projector and a file stays one that people wrote. */
export const tourLimits = {
  scenes: 200,
  title: 120,
  caption: 600,
  notes: 4_000,
  view: 2_000,
  seconds: { min: 3, max: 3_600, usual: 40 },
} as const;
