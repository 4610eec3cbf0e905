import { useEffect, useState } from "preact/hooks";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { type PromiseState, neverSettles, usePromise } from "../../use-promise.ts";
import { useApp } from "../../app-context.tsx";

/**
 * The reader's own tours, drawn again whenever one of them changes.
 * @param isWanted Nothing is opened on the device before they are.
 */
export function useOwnTours(isWanted = true): PromiseState<OwnTours> {
  const { ownTours } = useApp();
  const arrival = usePromise<OwnTours>(isWanted ? ownTours() : neverSettles);
  const own = arrival.state === "here" ? arrival.value : null;
  const [, redraw] = useState(0);
  useEffect(() => own?.subscribe(() => redraw((count) => count + 1)), [own]);
  return arrival;
}
