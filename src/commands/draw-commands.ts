import type { AtlasState } from "../state/store.ts";
import type { Command } from "./command.ts";

/** What is done to a drawing on its way. `setCorner` and those after it return false where there is nothing to do. */
export interface DrawContext {
  readonly setCorner: () => boolean;
  readonly takeBack: () => boolean;
  readonly deleteCorner: () => boolean;
  readonly finish: () => void;
  readonly leave: () => void;
}

const isDrawing = ({ draft }: AtlasState): boolean => draft !== null;

/** The pointer and the crosshair say where the next corner comes; these work wherever the focus is, but in text fields. */
export const drawCommands = [
  {
    id: "set-corner",
    scopes: ["map"],
    keys: ["Enter"],
    when: isDrawing,
    run: ({ setCorner }) => setCorner(),
  },
  {
    id: "take-back-corner",
    scopes: ["map"],
    keys: ["Backspace"],
    when: isDrawing,
    run: ({ takeBack }) => takeBack(),
  },
  {
    id: "delete-corner",
    scopes: ["map"],
    keys: ["Delete"],
    when: isDrawing,
    run: ({ deleteCorner }) => deleteCorner(),
  },
  {
    id: "finish-drawing",
    scopes: ["map"],
    keys: ["Shift+Enter"],
    when: isDrawing,
    run: ({ finish }) => finish(),
  },
  { id: "leave-drawing", scopes: ["map"], keys: ["Escape"], when: isDrawing, run: ({ leave }) => leave() },
] as const satisfies readonly Command<DrawContext>[];
