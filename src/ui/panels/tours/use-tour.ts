import { isOwnId, linkedTourId } from "../../../model/own-tour.ts";
import type { Tour } from "../../../model/tour.ts";
import { neverSettles, usePromise } from "../../use-promise.ts";
import { useApp } from "../../app-context.tsx";
import { useLinkedTour } from "./use-linked-tour.ts";
import { useOwnTours } from "./own-tours.tsx";

/** A tour by its id, or why it is not there. */
export type FoundTour =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly tour: Tour }
  /** There is no such tour on this device; own tours exist only where they were made. */
  | { readonly state: "none" }
  | { readonly state: "failed"; readonly code: string };

/** A shipped tour, an own tour, or that of the link. The component renders again when it changes. An empty id fetches nothing. */
export function useTour(id: string): FoundTour {
  const { tours } = useApp();
  const own = useOwnTours(isOwnId(id));
  const linked = useLinkedTour();
  const shipped = usePromise<readonly Tour[]>(id === "" || isOwnId(id) ? neverSettles : tours());
  if (id === linkedTourId) {
    if (linked.state !== "here") return linked;
    return linked.value.state === "opened" ? { state: "here", tour: linked.value.tour } : { state: "none" };
  }
  if (!isOwnId(id)) return shipped.state === "here" ? foundIn(shipped.value, id) : shipped;
  if (own.state !== "here") return own;
  const ownTours = own.value.list().map(({ document }) => document);
  return foundIn(ownTours, id);
}

function foundIn(tours: readonly Tour[], id: string): FoundTour {
  const tour = tours.find((each) => each.id === id);
  return tour ? { state: "here", tour } : { state: "none" };
}
