import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { filterCommands } from "../../../commands/filter-commands.ts";
import { useCommands } from "../../use-commands.ts";

/** An open disclosure closes by Escape, which then closes nothing else, and by a press outside it. */
export function useDismissal(details: RefObject<HTMLDetailsElement | null>): () => void {
  const close = (): void => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector("summary")?.focus();
  };
  useCommands(
    filterCommands,
    { isOpen: () => details.current?.open ?? false, close },
    { within: () => details.current },
  );
  useEffect(() => {
    const element = details.current;
    const byPress = ({ target }: Event): void => {
      if (element?.open && target instanceof Node && !element.contains(target)) element.open = false;
    };
    document.addEventListener("pointerdown", byPress);
    return () => document.removeEventListener("pointerdown", byPress);
  }, []);
  return close;
}
