/** Of a part of a larger geometry, which has the same positions without its kind. */
export function coordinatesOf(geometry: unknown): unknown {
  return (geometry as { readonly coordinates?: unknown } | null)?.coordinates;
}
