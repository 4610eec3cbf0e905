import type { Position } from "geojson";

/** Joins ways, in the order a route lists them, into as few lines as their ends allow; ways may be drawn backwards. */
export function joinWays(ways: Position[][]): Position[][] {
  const lines: Position[][] = [];
  for (const way of ways) {
    const line = lines.at(-1);
    const longer = line && join(line, way);
    if (longer) lines[lines.length - 1] = longer;
    else lines.push(way);
  }
  return lines;
}

function join(line: Position[], way: Position[]): Position[] | null {
  for (const one of [line, line.toReversed()]) {
    for (const next of [way, way.toReversed()]) {
      if (isSame(one.at(-1), next[0])) return [...one, ...next.slice(1)];
    }
  }
  return null;
}

function isSame(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}
