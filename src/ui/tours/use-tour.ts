import { isOwnId } from "../../model/own-tour.ts";
import type { Tour } from "../../model/tour.ts";
import { useArrived } from "../arrived.ts";
import { useView } from "../view.tsx";
import { useOwnTours } from "./use-own-tours.ts";

/** A tour by its id, as far as it is known yet. */
export type FoundTour =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly tour: Tour }
  /** There is no such tour here: an own tour is on the device where it was made. */
  | { readonly state: "none"; readonly isOwn: boolean }
  | { readonly state: "failed"; readonly code: string };

/** A shipped tour, one's own, or that of the link, by its id; drawn again when it changes. */
export function useTour(id: string): FoundTour {
  const { tours } = useView();
  const own = useOwnTours();
  const shipped = useArrived(tours());
  const isOwn = isOwnId(id);
  if (isOwn) {
    if (own.state !== "here") return own;
    return foundIn(
      own.value.list().map(({ tour }) => tour),
      id,
      isOwn,
    );
  }
  return shipped.state === "here" ? foundIn(shipped.value, id, isOwn) : shipped;
}

function foundIn(tours: readonly Tour[], id: string, isOwn: boolean): FoundTour {
  const tour = tours.find((each) => each.id === id);
  return tour ? { state: "here", tour } : { state: "none", isOwn };
}
