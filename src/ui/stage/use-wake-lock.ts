import { useEffect } from "preact/hooks";
import { useApp } from "../app-context.tsx";

/**
 * Keeps the screen awake while a speaker talks about a scene, if the browser supports it. An embed leaves that to the
 * page around it.
 */
export function useWakeLock(): void {
  const { isEmbed } = useApp();
  useEffect(() => {
    if (isEmbed) return undefined;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const request = async (): Promise<void> => {
      // Browsers release the lock when the page is hidden, so it is requested again when the page is visible.
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
      } catch (error) {
        console.info("The screen may go to sleep.", error);
      }
    };
    const listen = (): void => void request();
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", listen);
      void lock?.release();
    };
  }, [isEmbed]);
}
