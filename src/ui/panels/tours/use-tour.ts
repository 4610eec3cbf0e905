import { isOwnId, linkedTourId } from "../../../model/own-tour.ts";
import type { Tour } from "../../../model/tour.ts";
import { neverSettles, usePromise } from "../../use-promise.ts";
import { useApp } from "../../app-context.tsx";
import { useLinkedTour } from "./use-linked-tour.ts";
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
  const { tours } = useApp();
  const own = useOwnTours(isOwnId(id));
  const made = useLinkedTour();
  const shipped = usePromise<readonly Tour[]>(id === "" || isOwnId(id) ? neverSettles : tours());
  if (id === linkedTourId) {
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
