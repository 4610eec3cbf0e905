import { useCallback, useState } from "preact/hooks";
import type { StageCommand } from "../../model/stage-command.ts";
import type { Tour } from "../../model/tour.ts";
import { stopAutoplay } from "../../state/actions/tour.ts";
import { useView } from "../view.tsx";
import { toggleFullscreen } from "./fullscreen.ts";
import { openConsole } from "./open-console.ts";
import { type Cover, perform } from "./perform.ts";

/** What is done when a presenter asks, wherever it is asked; and what lies over the scene because of it. */
export function useCommand(tour: Tour, turnLaser: () => void) {
  const { store, known, session, isFrame } = useView();
  const [cover, setCover] = useState<Cover>(null);
  const command = useCallback(
    (asked: StageCommand): void => {
      if (asked.kind !== "play") stopAutoplay(store);
      if (asked.kind === "end" && cover !== null) return setCover(null);
      perform(asked, {
        store,
        known,
        tour,
        cover: setCover,
        laser: turnLaser,
        openConsole: () => {
          if (!isFrame) openConsole(session);
        },
        fullscreen: () => void toggleFullscreen(document),
      });
    },
    [store, known, tour, cover, session, isFrame, turnLaser],
  );
  return { command, cover, uncover: () => setCover(null) };
}
