import type { AtlasState } from "../state/store.ts";
import type { Command } from "./command.ts";
import type { Press } from "./press.ts";

/** What is done to an outline that is carried. Both return false while the focus is where arrows mean something else. */
export interface CarryContext {
  readonly move: (press: Press | undefined) => boolean;
  readonly moveFar: (press: Press | undefined) => boolean;
  readonly putBack: () => void;
}

const isCarrying = ({ carried, draft }: AtlasState): boolean => carried !== null && draft === null;

export const carryCommands = [
  {
    id: "move-outline",
    scopes: ["map"],
    keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"],
    when: isCarrying,
    run: ({ move }, press) => move(press),
  },
  {
    id: "move-outline-far",
    scopes: ["map"],
    keys: ["Shift+ArrowUp", "Shift+ArrowDown", "Shift+ArrowLeft", "Shift+ArrowRight"],
    when: isCarrying,
    run: ({ moveFar }, press) => moveFar(press),
  },
  {
    id: "put-outline-back",
    scopes: ["map"],
    keys: ["Escape"],
    when: isCarrying,
    run: ({ putBack }) => putBack(),
  },
] as const satisfies readonly Command<CarryContext>[];
