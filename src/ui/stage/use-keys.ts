import { useLayoutEffect } from "preact/hooks";
import type { StageCommand } from "../../model/stage-command.ts";
import { isBrowserCommand, isPressOnButton, isTyping } from "../layout/typing.ts";
import { choosingKeys } from "./choose-by-key.ts";
import { readStageKeys } from "./stage-keys.ts";

/** Beside the panels the arrows are the map's, and letters are typed; a clicker still leads back. */
const asideKeys = new Set(["r", "R", "PageDown", "PageUp"]);

interface KeyRules {
  readonly scenes: number;
  readonly isAside: boolean;
  /** Something lies over the whole window: every key is its own. */
  readonly isCovered: boolean;
  /** One of all scenes is being chosen: the keys lead from card to card. */
  readonly isChoosing: boolean;
  /** A press that was a command; what goes on by itself is stopped by every other one, too. */
  readonly onCommand: (command: StageCommand) => void;
  readonly onOther: () => void;
}

/**
 * The keys of the stage, before all others of the page. What is typed into a field, and Space or Enter on a button,
 * are left alone.
 */
export function useStageKeys({ scenes, isAside, isCovered, isChoosing, onCommand, onOther }: KeyRules): void {
  // With the scene itself, not a frame later: a clicker does not wait.
  useLayoutEffect(() => {
    if (isCovered) return undefined;
    const read = readStageKeys(() => scenes);
    const listen = (event: KeyboardEvent): void => {
      if (isBrowserCommand(event) || isTyping(event.target) || isForCard(event)) return;
      if (isChoosing && choosingKeys.has(event.key)) return;
      if (isPressOnButton(event) || (isAside && !asideKeys.has(event.key))) return;
      const command = read(event);
      if (!command) return onOther();
      event.preventDefault();
      event.stopPropagation();
      onCommand(isAside ? { kind: "resume" } : command);
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, [scenes, isAside, isCovered, isChoosing, onCommand, onOther]);
}

/** Escape closes an open citation first. */
function isForCard({ key }: KeyboardEvent): boolean {
  return key === "Escape" && document.querySelector("[popover]:popover-open") !== null;
}
