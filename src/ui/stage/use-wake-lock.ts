import { useEffect } from "preact/hooks";
import { useApp } from "../app-context.tsx";

/**
 * The screen does not go to sleep under a scene that is being talked about, where the browser can see to it. A frame of
 * another page leaves that to the page.
 */
export function useWakeLock(): void {
  const { isFrame } = useApp();
  useEffect(() => {
    if (isFrame) return undefined;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async (): Promise<void> => {
      // It is given up with the page's sight, and asked for again.
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
      } catch (error) {
        console.info("The screen may go to sleep.", error);
      }
    };
    const listen = (): void => void ask();
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", listen);
      void lock?.release();
    };
  }, [isFrame]);
}
