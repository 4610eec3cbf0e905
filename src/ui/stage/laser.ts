import type { PointedAt } from "../../model/stage-message.ts";

/** Moves the red dot, past Preact: it must be where the hand is in the very next frame. */
export interface Laser {
  readonly point: (at: PointedAt | null) => void;
}

export function laserOf(dot: HTMLElement): Laser {
  return {
    point: (at) => {
      dot.hidden = at === null;
      if (at) dot.style.transform = `translate(${at.x * innerWidth}px, ${at.y * innerHeight}px)`;
    },
  };
}
