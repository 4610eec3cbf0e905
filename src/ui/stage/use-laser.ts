import { useEffect, useRef } from "preact/hooks";
import type { PointedAt } from "../../model/stage-message.ts";

/** Moves the red dot without Preact, because a render would come a frame too late for the hand. */
interface Laser {
  readonly point: (at: PointedAt | null) => void;
}

/** While the laser is on, the dot is at the pointer of this window. The console moves it through `laser`. */
export function useLaser(isOn: boolean) {
  const dot = useRef<HTMLDivElement>(null);
  const laser = useRef<Laser | null>(null);
  useEffect(() => {
    if (dot.current) laser.current = laserOf(dot.current);
  }, []);
  useEffect(() => {
    if (!isOn) return laser.current?.point(null);
    const move = ({ clientX, clientY }: PointerEvent): void =>
      laser.current?.point({ x: clientX / innerWidth, y: clientY / innerHeight });
    document.documentElement.dataset["laser"] = "";
    window.addEventListener("pointermove", move, { passive: true });
    return () => {
      delete document.documentElement.dataset["laser"];
      window.removeEventListener("pointermove", move);
    };
  }, [isOn]);
  return { dot, laser };
}

function laserOf(dot: HTMLElement): Laser {
  return {
    point: (at) => {
      dot.hidden = at === null;
      if (at) dot.style.transform = `translate(${at.x * innerWidth}px, ${at.y * innerHeight}px)`;
    },
  };
}
