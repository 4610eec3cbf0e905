import { useEffect, useState } from "preact/hooks";
import type { OwnTours } from "../../data/own-tours.ts";
import { type Arrival, useArrived } from "../arrived.ts";
import { useView } from "../view.tsx";

/** The reader's own tours, drawn again whenever one of them changes. */
export function useOwnTours(): Arrival<OwnTours> {
  const { ownTours } = useView();
  const arrival = useArrived(ownTours());
  const own = arrival.state === "here" ? arrival.value : null;
  const [, redraw] = useState(0);
  useEffect(() => own?.subscribe(() => redraw((count) => count + 1)), [own]);
  return arrival;
}
