import { useLayoutEffect } from "preact/hooks";
import { reportStrips } from "../../state/actions/layout.ts";
import type { StripKind } from "../../state/store.ts";
import { useApp } from "../app-context.tsx";

/** The layout makes room below the map for the strip while it is rendered. */
export function useStrip(strip: StripKind): void {
  const { store } = useApp();
  useLayoutEffect(() => reportStrips(store, { strip }), [store, strip]);
  useLayoutEffect(() => () => reportStrips(store, { strip: null }), [store]);
}
