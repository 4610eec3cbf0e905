import { useEffect, useRef } from "preact/hooks";
import { isTyping } from "../../layout/typing.ts";
import type { Editing } from "./use-editing.ts";

type Steps = Pick<Editing, "undo" | "redo">;

/** Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) go through the changes of the tour; fields elsewhere keep their own undo. */
export function useEditorKeys(steps: Steps): void {
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = stepOf(event);
      if (!act || isTypedElsewhere(event.target)) return;
      event.preventDefault();
      latest.current[act]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function stepOf(event: KeyboardEvent): keyof Steps | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : null;
}

function isTypedElsewhere(target: EventTarget | null): boolean {
  return isTyping(target) && target instanceof Element && target.closest(".editor") === null;
}
