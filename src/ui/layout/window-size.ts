import type { WindowSize } from "./arrange.ts";

export function windowSize(): WindowSize {
  return { width: innerWidth, height: innerHeight };
}
