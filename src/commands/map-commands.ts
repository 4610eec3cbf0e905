import type { AtlasState } from "../state/store.ts";
import type { Command } from "./command.ts";

/** What the map does at its crosshair. All but `show` return false while no crosshair is shown. */
export interface CrosshairContext {
  readonly show: () => void;
  readonly select: () => boolean;
  readonly askNear: () => boolean;
  /** Takes what lies there into the comparison, or out of it. */
  readonly compare: () => boolean;
}

/** While something is drawn, Enter sets its corners (draw-commands.ts). */
const isNotDrawing = ({ draft }: AtlasState): boolean => draft === null;

/** An outline that is carried takes the arrows for itself (carry-commands.ts). */
const isMapMoved = ({ carried, draft }: AtlasState): boolean => carried === null || draft !== null;

/** These work while the focus is on the map. The map engine handles the arrows itself; `move-map` only shows the crosshair. */
export const mapCommands = [
  {
    id: "move-map",
    scopes: ["map"],
    keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
    when: isMapMoved,
    run: ({ show }) => {
      show();
      return false;
    },
  },
  {
    id: "select-at-crosshair",
    scopes: ["map"],
    keys: ["Enter"],
    when: isNotDrawing,
    run: ({ select }) => select(),
  },
  {
    id: "ask-at-crosshair",
    scopes: ["map"],
    keys: ["Shift+Enter"],
    when: isNotDrawing,
    run: ({ askNear }) => askNear(),
  },
  { id: "compare-at-crosshair", scopes: ["map"], keys: ["Shift+C"], run: ({ compare }) => compare() },
] as const satisfies readonly Command<CrosshairContext>[];
