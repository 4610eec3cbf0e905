import { useEffect, useState } from "preact/hooks";

const restMilliseconds = 3_000;

/** Whether the pointer has moved lately, so that its user probably wants the buttons. */
export function usePointerMoving(): boolean {
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
