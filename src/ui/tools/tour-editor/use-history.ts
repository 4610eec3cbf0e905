import { useRef } from "preact/hooks";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import type { Tour } from "../../../model/tour.ts";
import { createHistory, type History, recordChange, redo, undo } from "../../../documents/history.ts";

/** Changes a stored tour and remembers its earlier versions. Changes by another tab are not undone here. */
export function useHistory(tours: OwnTours, tour: Tour) {
  const ref = useRef<History<Tour>>(createHistory(tour));
  if (ref.current.present !== tour) ref.current = createHistory(tour);
  const go = (next: History<Tour>): void => {
    if (next === ref.current) return;
    ref.current = next;
    tours.change(next.present);
  };
  return {
    change: (changed: Tour, of: string | null = null): void => go(recordChange(ref.current, changed, of)),
    undo: (): void => go(undo(ref.current)),
    redo: (): void => go(redo(ref.current)),
    canUndo: ref.current.past.length > 0,
    canRedo: ref.current.future.length > 0,
  };
}
