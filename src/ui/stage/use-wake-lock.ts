import { useEffect } from "preact/hooks";

/** The screen does not go to sleep under a scene that is being talked about, where the browser can see to it. */
export function useWakeLock(): void {
  useEffect(() => {
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
  }, []);
}
