/** The signed area of a ring in the units of its coordinates, positive where it runs counter-clockwise; 0 for what is no ring. */
export function area(ring: unknown): number {
  if (!Array.isArray(ring)) return 0;
  let sum = 0;
  for (let index = 0; index < ring.length; index += 1) {
    const [ax, ay] = positionAt(ring, index);
    const [bx, by] = positionAt(ring, (index + 1) % ring.length);
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

function positionAt(ring: readonly unknown[], index: number): readonly [number, number] {
  const position = ring[index];
  return Array.isArray(position) ? [Number(position[0]), Number(position[1])] : [0, 0];
}
