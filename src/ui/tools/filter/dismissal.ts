import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** An opened part closes by Escape, which then closes nothing else, and when something beside it is pressed. */
export function useDismissal(details: RefObject<HTMLDetailsElement | null>): () => void {
  const close = (): void => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector("summary")?.focus();
  };
  useEffect(() => {
    const element = details.current;
    const byKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !element?.open) return;
      event.stopPropagation();
      close();
    };
    const byPress = ({ target }: Event): void => {
      if (element?.open && target instanceof Node && !element.contains(target)) element.open = false;
    };
    element?.addEventListener("keydown", byKey);
    document.addEventListener("pointerdown", byPress);
    return () => {
      element?.removeEventListener("keydown", byKey);
      document.removeEventListener("pointerdown", byPress);
    };
  }, []);
  return close;
}
