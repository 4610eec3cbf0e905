import { useCallback, useState, useMemo } from "preact/hooks";
import {
  type Cover,
  type SceneDigits,
  type StageContext,
  presenterCommands,
  stageCommands,
  suspendedCommands,
} from "../../commands/stage-commands.ts";
import type { StageCommand } from "../../model/stage-command.ts";
import type { Tour } from "../../model/tour.ts";
import { showScene, stopAutoplay } from "../../state/actions/tour.ts";
import { searchBoxId } from "../panels/search/search.tsx";
import { useCommands } from "../use-commands.ts";
import { useApp } from "../app-context.tsx";
import { stageId } from "../../data/stage-channel.ts";
import { createDigitReader } from "../../commands/digits.ts";

/** Runs the commands of keys, buttons and the console in this window, and keeps the cover that they open. */
export function useStageCommands(tour: Tour, toggleLaser: () => void) {
  const { store, known, session, isEmbed } = useApp();
  const [cover, changeCover] = useState<Cover>(null);
  const runCommand = useCallback(
    (id: string): void => {
      if (id !== "play") stopAutoplay(store);
      const context: StageContext = {
        store,
        known,
        tour,
        cover,
        changeCover,
        toggleLaser,
        openConsole: () => {
          if (!isEmbed) openConsole(session);
        },
        toggleFullscreen: () => void toggleFullscreen(document),
        focusSearch: () => document.getElementById(searchBoxId)?.focus(),
      };
      stageCommands.find((command) => command.id === id)?.run(context);
    },
    [store, known, tour, cover, session, isEmbed, toggleLaser],
  );
  const goToScene = (number: number): void => {
    stopAutoplay(store);
    showScene(store, known, tour, number - 1);
  };
  const presenter = { runCommand, goToScene, digits: useDigits(tour.scenes.length) };
  useCommands(presenterCommands, presenter, { onOtherKey: () => stopAutoplay(store) });
  useCommands(suspendedCommands, presenter, { fieldsWithin: () => document.getElementById(searchBoxId) });
  return {
    runCommand,
    goToScene,
    onCommand: (command: StageCommand) =>
      command.kind === "go" ? goToScene(command.number) : runCommand(command.kind),
    cover,
    uncover: () => changeCover(null),
  };
}

/** Opens the console in a window of its own, or shows it again if it is open. */
function openConsole(session: Storage | null): void {
  const url = new URL(`console.html#${stageId(session)}`, document.baseURI);
  window.open(url.href, `atlas-console-${stageId(session)}`, "popup,width=1100,height=760");
}

async function toggleFullscreen(document: Document): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else if (document.fullscreenEnabled) await document.documentElement.requestFullscreen();
  } catch (error) {
    console.info("The browser does not give the whole screen.", error);
  }
}

/** Reads digits as scene numbers. The reader lives as long as the window, because a second digit continues the first. */
export function useDigits(scenes: number): SceneDigits {
  const { read, isEndOfNumber } = useMemo(createDigitReader, []);
  return { read: (press) => read(press, scenes), isEndOfNumber };
}
