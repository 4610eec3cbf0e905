import type { Commands } from "./commands.ts";

/** The one listener for keys; before all others, so that a clicker moves a tour wherever the focus is. */
export function listenToKeys(window: Window, commands: Commands): void {
  window.addEventListener("keydown", (event) => commands.press(event), { capture: true });
}
