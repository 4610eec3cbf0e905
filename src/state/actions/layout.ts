import type { AtlasStore, SheetStop, Strips, Viewport } from "../store.ts";

/** What the layout reports, and what it follows. */

/** Nothing changes where it is the same: the map would take it for another. */
export function reportViewport(store: AtlasStore, viewport: Viewport): void {
  const before = store.getState().viewport;
  const isSame = (Object.keys(viewport) as (keyof Viewport)[]).every(
    (side) => viewport[side] === before[side],
  );
  if (!isSame) store.setState({ viewport });
}

/** A strip along the map was opened or closed. */
export function reportStrips(store: AtlasStore, change: Partial<Strips>): void {
  store.setState(({ strips }) => ({ strips: { ...strips, ...change } }));
}

/** @param height of the sheet, in CSS pixels, while a finger holds it. */
export function dragSheet(store: AtlasStore, height: number): void {
  store.setState({ sheetDrag: height });
}

/** The finger is gone. */
export function releaseSheet(store: AtlasStore, sheet: SheetStop): void {
  store.setState({ sheetDrag: null, sheet });
}
