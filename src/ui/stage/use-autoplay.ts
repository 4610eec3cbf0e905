import { useEffect } from "preact/hooks";

/** Goes on when a scene has stood for its time; at the last one it stops. */
export function useAutoplay(isPlaying: boolean, seconds: number, next: () => void): void {
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(next, seconds * 1_000);
    return () => clearTimeout(timer);
  }, [isPlaying, seconds, next]);
}
