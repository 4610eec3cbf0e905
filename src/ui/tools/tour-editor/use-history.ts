import { useRef } from "preact/hooks";
import type { OwnTours } from "../../../documents/own-tours.ts";
import type { Tour } from "../../../model/tour.ts";
import { begun, changedTo, type History, redone, undone } from "./history.ts";

/** Changes a tour where it is kept, and remembers how it was. What another tab did to it is not undone here. */
export function useHistory(tours: OwnTours, tour: Tour) {
  const ref = useRef<History>(begun(tour));
  if (ref.current.present !== tour) ref.current = begun(tour);
  const go = (next: History): void => {
    if (next === ref.current) return;
    ref.current = next;
    tours.change(next.present);
  };
  return {
    change: (changed: Tour, of: string | null = null): void => go(changedTo(ref.current, changed, of)),
    undo: (): void => go(undone(ref.current)),
    redo: (): void => go(redone(ref.current)),
    canUndo: ref.current.past.length > 0,
    canRedo: ref.current.future.length > 0,
  };
}
