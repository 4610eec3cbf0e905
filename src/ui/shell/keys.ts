import type { Atlas } from "../../model/atlas.ts";
import { back } from "../../state/actions.ts";
import type { AtlasStore } from "../../state/store.ts";
import { stepSite } from "./step-site.ts";

const steps: ReadonlyMap<string, 1 | -1> = new Map([
  ["[", -1],
  ["]", 1],
]);

/** Keys that work everywhere but in a text field: [ and ], unless turned off, step through the sites, Escape goes back. */
export function listenToKeys(document: Document, store: AtlasStore, atlas: Atlas): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isCommand(event) || isTyping(event.target)) return;
    const step = steps.get(event.key);
    if (step && store.getState().singleKeys) stepSite(store, atlas, step);
    else if (event.key === "Escape" && !document.querySelector("[popover]:popover-open")) back(store);
  });
}

/** Many layouts write [ and ] with AltGr, which counts as Ctrl and Alt. */
function isCommand(event: KeyboardEvent): boolean {
  return event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph"));
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && (target.type === "search" || target.type === "text");
}
