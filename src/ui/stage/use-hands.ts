import { useEffect, useState } from "preact/hooks";

const restMilliseconds = 3_000;

/** Whether a pointer has moved lately: then its buttons are wanted. */
export function useHands(): boolean {
  const [isMoving, setMoving] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setMoving(false), restMilliseconds);
      setMoving(true);
    };
    window.addEventListener("pointermove", move, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", move);
    };
  }, []);
  return isMoving;
}
