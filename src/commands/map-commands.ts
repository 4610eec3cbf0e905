import type { Command } from "./command.ts";

/** What the map does at its crosshair; false while there is none. */
export interface CrosshairContext {
  readonly show: () => void;
  readonly select: () => boolean;
  readonly askNear: () => boolean;
}

/** What keys do while the focus is on the map. It moves by keys of its own: then the crosshair comes out. */
export const mapCommands = [
  {
    id: "move-map",
    scopes: ["map"],
    keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
    run: ({ show }) => {
      show();
      return false;
    },
  },
  { id: "select-at-crosshair", scopes: ["map"], keys: ["Enter"], run: ({ select }) => select() },
  { id: "ask-at-crosshair", scopes: ["map"], keys: ["Shift+Enter"], run: ({ askNear }) => askNear() },
] as const satisfies readonly Command<CrosshairContext>[];
