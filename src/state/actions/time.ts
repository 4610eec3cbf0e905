import { clampedMonth } from "../../model/months.ts";
import type { Clock } from "../../model/status.ts";
import { nextFocus } from "../focus.ts";
import { type AtlasStore, initialState } from "../store.ts";
import { panelOpened } from "./panel.ts";

/** Show another month; null is what is known now. What lies off the timeline is its end. */
export function setMonth(store: AtlasStore, requested: number | null): void {
  const month = requested === null ? null : clampedMonth(requested);
  if (month !== store.getState().month) store.setState({ month });
}

export function setClock(store: AtlasStore, clock: Clock): void {
  if (clock !== store.getState().clock) store.setState({ clock });
}

/** What is known on the day the data were closed. */
export function showNow(store: AtlasStore): void {
  const { month, clock } = initialState;
  store.setState({ month, clock });
}

/** Open a site at one of its events, with the map at the time of it. */
export function openAtEvent(store: AtlasStore, id: string, event: string, month: number): void {
  store.setState((state) => ({
    ...panelOpened(state, { kind: "site", id, event }),
    month,
    focus: nextFocus(state, { kind: "site", id }),
  }));
}
