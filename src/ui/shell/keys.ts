import type { Atlas } from "../../model/atlas.ts";
import { back } from "../../state/actions.ts";
import type { AtlasStore } from "../../state/store.ts";
import { searchBoxId } from "../search/search-box-id.ts";
import { stepSite } from "./step-site.ts";

const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ["[", -1],
  ["]", 1],
]);

/**
 * Keys that work everywhere but in a text field. Single ones can be turned off: [ and ] step through the sites, / goes
 * to the search box. Escape goes back.
 */
export function listenToKeys(document: Document, store: AtlasStore, atlas: Atlas): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isCommand(event) || isTyping(event.target)) return;
    const step = steps.get(event.key);
    const { singleKeys } = store.getState();
    if (step && singleKeys) stepSite(store, atlas, step);
    else if (event.key === "/" && singleKeys) {
      event.preventDefault();
      document.getElementById(searchBoxId)?.focus();
    } else if (event.key === "Escape" && !document.querySelector("[popover]:popover-open")) back(store);
  });
}

/** Many layouts write [ and ] with AltGr, which counts as Ctrl and Alt. */
function isCommand(event: KeyboardEvent): boolean {
  return event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph"));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && ["search", "text", "number"].includes(target.type);
}
