/**
 * A sign is data, drawn once: the canvas of the map, the canvas of a saved picture and the SVG of legend, list and print
 * render the same shapes. Colours are roles, because each consumer has its own palette;
 * the stylesheet has a custom property of each name.
 */

export type Role = "kind" | "backing" | "ink" | "ink-soft" | "late" | "plate";

export interface Shape<R extends Role = Role> {
  /** SVG path data, in the units of the sign's box. */
  readonly d: string;
  /** Even-odd, so that a path inside another one cuts it. */
  readonly fill?: R;
  readonly stroke?: R;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Round ends and corners; the default is butt and mitre. */
  readonly isRound?: boolean;
  readonly opacity?: number;
}

export interface Sign<R extends Role = Role> {
  readonly box: Box;
  /** In painting order. */
  readonly shapes: readonly Shape<R>[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function square(size: number, from = 0): Box {
  return { x: from, y: from, width: size, height: size };
}

/** Starts at the right and runs clockwise, as `arc` of a canvas does: the dashes of both begin at the same point. */
export function circle(x: number, y: number, radius: number): string {
  const half = `${radius} ${radius} 0 1 1`;
  return `M${x + radius} ${y}a${half}${-2 * radius} 0 ${half} ${2 * radius} 0z`;
}

export function tableOf<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
