import { useEffect, useRef } from "preact/hooks";
import { type Laser, laserOf } from "./laser.ts";

/** The dot follows this window's pointer while the laser is on; whoever holds it may point from elsewhere, too. */
export function useLaser(isOn: boolean) {
  const dot = useRef<HTMLDivElement>(null);
  const laser = useRef<Laser | null>(null);
  useEffect(() => {
    if (dot.current) laser.current = laserOf(dot.current);
  }, []);
  useEffect(() => {
    if (!isOn) return laser.current?.point(null);
    const follow = ({ clientX, clientY }: PointerEvent): void =>
      laser.current?.point({ x: clientX / innerWidth, y: clientY / innerHeight });
    document.documentElement.dataset["laser"] = "";
    window.addEventListener("pointermove", follow, { passive: true });
    return () => {
      delete document.documentElement.dataset["laser"];
      window.removeEventListener("pointermove", follow);
    };
  }, [isOn]);
  return { dot, laser };
}
