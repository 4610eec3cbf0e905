import { useEffect, useState } from "preact/hooks";
import type { OwnTours } from "../../../documents/tour/own-tours.ts";
import { type Arrival, notAsked, useArrived } from "../../arrived.ts";
import { useView } from "../../view.tsx";

/**
 * The reader's own tours, drawn again whenever one of them changes.
 * @param isWanted Nothing is opened on the device before they are.
 */
export function useOwnTours(isWanted = true): Arrival<OwnTours> {
  const { ownTours } = useView();
  const arrival = useArrived<OwnTours>(isWanted ? ownTours() : notAsked);
  const own = arrival.state === "here" ? arrival.value : null;
  const [, redraw] = useState(0);
  useEffect(() => own?.subscribe(() => redraw((count) => count + 1)), [own]);
  return arrival;
}
