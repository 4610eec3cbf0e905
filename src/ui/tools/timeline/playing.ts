import { useEffect, useState } from "preact/hooks";

/** Months a second. */
export const speeds = [2, 6, 12] as const;
export type Speed = (typeof speeds)[number];

export interface Playing {
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly pause: () => void;
}

/**
 * Goes on month by month until it is paused, or `advance` says that the end is reached.
 * @param advance goes one month on; false at the end
 */
export function usePlaying(advance: () => boolean): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(6);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      if (!advance()) setPlaying(false);
    }, 1_000 / speed);
    return () => clearInterval(timer);
  }, [isPlaying, speed]);
  return {
    isPlaying,
    speed,
    toggle: () => setPlaying(!isPlaying),
    setSpeed,
    pause: () => setPlaying(false),
  };
}
