import { useCallback, useState } from "preact/hooks";
import {
  type Cover,
  presenterCommands,
  type StageContext,
  stageCommands,
  suspendedCommands,
} from "../../commands/stage-commands.ts";
import type { StageCommand } from "../../model/stage-command.ts";
import type { Tour } from "../../model/tour.ts";
import { showScene, stopAutoplay } from "../../state/actions/tour.ts";
import { searchBoxId } from "../panels/search/search-box-id.ts";
import { useCommands } from "../use-commands.ts";
import { useApp } from "../app-context.tsx";
import { toggleFullscreen } from "./fullscreen.ts";
import { openConsole } from "./open-console.ts";
import { useDigits } from "./use-digits.ts";

/** What is done when a presenter asks, wherever it is asked; and what lies over the scene because of it. */
export function useStageCommands(tour: Tour, turnLaser: () => void) {
  const { store, known, session, isFrame } = useApp();
  const [cover, changeCover] = useState<Cover>(null);
  const ask = useCallback(
    (id: string): void => {
      if (id !== "play") stopAutoplay(store);
      const context: StageContext = {
        store,
        known,
        tour,
        cover,
        changeCover,
        turnLaser,
        openConsole: () => {
          if (!isFrame) openConsole(session);
        },
        toggleFullscreen: () => void toggleFullscreen(document),
        focusSearch: () => document.getElementById(searchBoxId)?.focus(),
      };
      stageCommands.find((command) => command.id === id)?.run(context);
    },
    [store, known, tour, cover, session, isFrame, turnLaser],
  );
  const askScene = (number: number): void => {
    stopAutoplay(store);
    showScene(store, known, tour, number - 1);
  };
  const presenter = { ask, askScene, readDigit: useDigits(tour.scenes.length) };
  useCommands(presenterCommands, presenter, { otherwise: () => stopAutoplay(store) });
  useCommands(suspendedCommands, presenter);
  return {
    ask,
    askScene,
    /** What the presenter's window asks for. */
    command: (asked: StageCommand) => (asked.kind === "go" ? askScene(asked.number) : ask(asked.kind)),
    cover,
    uncover: () => changeCover(null),
  };
}
