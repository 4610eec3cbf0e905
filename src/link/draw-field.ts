import { formatDrawings, parseDrawings } from "./drawings-text.ts";
import { type Field, patch } from "./field.ts";

/** Drawings that a link shows beside everything else, as far as they fit. */
export const draw: Field = {
  key: "draw",
  write: ({ linkedDrawings }) => formatDrawings(linkedDrawings) || null,
  read: (value) => patch("linkedDrawings", parseDrawings(value)),
};
