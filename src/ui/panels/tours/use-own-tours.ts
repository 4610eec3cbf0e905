import { useEffect, useState } from "preact/hooks";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { type PromiseState, neverSettles, usePromise } from "../../use-promise.ts";
import { useApp } from "../../app-context.tsx";

/**
 * The reader's own tours; the component renders again whenever one of them changes.
 * @param isWanted When false, the database is not opened, so that readers without tours do not create one.
 */
export function useOwnTours(isWanted = true): PromiseState<OwnTours> {
  const { ownTours } = useApp();
  const loading = usePromise<OwnTours>(isWanted ? ownTours() : neverSettles);
  const own = loading.state === "here" ? loading.value : null;
  const [, redraw] = useState(0);
  useEffect(() => own?.subscribe(() => redraw((count) => count + 1)), [own]);
  return loading;
}
