import type { Reads } from "../../state/reads.ts";
import { back } from "../../state/actions/panel.ts";
import { startTour } from "../../state/actions/tour.ts";
import type { AtlasStore } from "../../state/store.ts";
import { searchBoxId } from "../panels/search/search-box-id.ts";
import { stepSite } from "./step-site.ts";
import { isBrowserCommand, isTyping } from "./typing.ts";

const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ["[", -1],
  ["]", 1],
]);

/** The tour that P begins, unless one is being made. */
const firstTour = "the-whole-plan";

/**
 * Keys that work everywhere but in a text field. Single ones can be turned off: [ and ] step through the sites, / goes
 * to the search box, P begins the tour. Escape goes back.
 */
export function listenToKeys(document: Document, store: AtlasStore, reads: Reads): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isBrowserCommand(event) || isTyping(event.target)) return;
    const step = steps.get(event.key);
    const { singleKeys } = store.getState();
    if (step && singleKeys) stepSite(store, reads, step);
    else if (event.key === "/" && singleKeys) {
      event.preventDefault();
      const box = document.getElementById(searchBoxId);
      box?.focus();
      // As by a press, its list opens with what was searched for lately; not behind a dialog, nor where it is hidden.
      if (document.activeElement === box) box?.click();
    } else if (event.key.toLowerCase() === "p" && singleKeys && !store.getState().stage) {
      startTour(store, store.getState().editing ?? firstTour);
    } else if (event.key === "Escape" && !document.querySelector("[popover]:popover-open")) back(store);
  });
}
