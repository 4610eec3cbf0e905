import { isOwnId, madeTourId } from "../../../model/own-tour.ts";
import type { Tour } from "../../../model/tour.ts";
import { notAsked, useArrived } from "../../arrived.ts";
import { useView } from "../../view.tsx";
import { useMadeTour } from "./use-made-tour.ts";
import { useOwnTours } from "./use-own-tours.ts";

/** A tour by its id, as far as it is known yet. */
export type FoundTour =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly tour: Tour }
  /** There is no such tour here; one's own is on the device where it was made. */
  | { readonly state: "none" }
  | { readonly state: "failed"; readonly code: string };

/** A shipped tour, one's own, or that of the link; drawn again when it changes. Without an id nothing is fetched. */
export function useTour(id: string): FoundTour {
  const { tours } = useView();
  const own = useOwnTours(isOwnId(id));
  const made = useMadeTour();
  const shipped = useArrived<readonly Tour[]>(id === "" || isOwnId(id) ? notAsked : tours());
  if (id === madeTourId) {
    if (made.state !== "here") return made;
    return made.value.state === "opened" ? { state: "here", tour: made.value.tour } : { state: "none" };
  }
  if (!isOwnId(id)) return shipped.state === "here" ? foundIn(shipped.value, id) : shipped;
  if (own.state !== "here") return own;
  const mine = own.value.list().map(({ document }) => document);
  return foundIn(mine, id);
}

function foundIn(tours: readonly Tour[], id: string): FoundTour {
  const tour = tours.find((each) => each.id === id);
  return tour ? { state: "here", tour } : { state: "none" };
}
