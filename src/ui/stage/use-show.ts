import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { StageCommand } from "../../model/stage-command.ts";
import { saidIn, type Tour } from "../../model/tour.ts";
import type { Stage } from "../../state/stage.ts";
import { showScene, stopAutoplay } from "../../state/touring.ts";
import { useTouringText } from "../text/touring/touring.ts";
import { useView } from "../view.tsx";
import { openConsole } from "./open-console.ts";
import { type Cover, perform } from "./perform.ts";
import { toggleFullscreen } from "./fullscreen.ts";
import { useAutoplay } from "./use-autoplay.ts";
import { useStageKeys } from "./use-keys.ts";
import { useLaser } from "./use-laser.ts";
import { useConsolePicture } from "./use-console-picture.ts";
import { useConsoleLine } from "./use-line.ts";
import { useStageText } from "./use-stage-text.ts";
import { useWakeLock } from "./use-wake-lock.ts";

/** All that moves a tour: keys, buttons, its own time, and the console. */
export function useShow(stage: Stage, tour: Tour) {
  const { store, known, session } = useView();
  const { language } = useTouringText();
  const [cover, setCover] = useState<Cover>(null);
  const [hasLaser, setLaser] = useState(false);
  const { dot, laser } = useLaser(hasLaser);
  useStageText();
  useWakeLock();
  const isDue = stage.standing === "due";
  useEffect(() => {
    if (isDue) showScene(store, known, tour, stage.step);
  }, [isDue, tour, stage.step]);

  const command = useCallback(
    (asked: StageCommand): void => {
      if (asked.kind !== "play") stopAutoplay(store);
      if (asked.kind === "end" && cover !== null) return setCover(null);
      perform(asked, {
        store,
        known,
        tour,
        cover: setCover,
        laser: () => setLaser((isOn) => !isOn),
        openConsole: () => openConsole(session),
        fullscreen: () => void toggleFullscreen(document),
      });
    },
    [store, known, tour, cover, session],
  );
  const stop = useCallback(() => stopAutoplay(store), [store]);
  useStageKeys({
    scenes: tour.scenes.length,
    isAside: stage.standing === "aside",
    onCommand: command,
    onOther: stop,
  });
  useOtherInput(stop);

  const next = useCallback(() => {
    if (stage.step + 1 < tour.scenes.length) showScene(store, known, tour, stage.step + 1);
    else stopAutoplay(store);
  }, [store, known, tour, stage.step]);
  useAutoplay(stage.isPlaying, tour.scenes[stage.step]?.seconds ?? 0, next);

  const script = useMemo(
    () => ({
      tour: tour.id,
      language,
      title: saidIn(tour.title, language),
      scenes: tour.scenes.map(({ title, caption, notes, seconds }) => ({
        title: saidIn(title, language),
        caption: saidIn(caption, language),
        notes: saidIn(notes, language),
        seconds,
      })),
    }),
    [tour, language],
  );
  const { step, standing, isBlank, isPlaying } = stage;
  const [hellos, setHellos] = useState(0);
  const say = useConsoleLine({
    session,
    script,
    now: { step, standing, isBlank, isPlaying, hasLaser },
    onCommand: command,
    onPoint: (at) => laser.current?.point(at),
    onHello: () => setHellos((count) => count + 1),
  });
  useConsolePicture(hellos, step, say);
  return { dot, cover, setCover, command, hasLaser };
}

/** A hand on the pointer or the wheel stops what goes on by itself. */
function useOtherInput(stop: () => void): void {
  useEffect(() => {
    window.addEventListener("pointerdown", stop, { capture: true });
    window.addEventListener("wheel", stop, { capture: true, passive: true });
    return () => {
      window.removeEventListener("pointerdown", stop, { capture: true });
      window.removeEventListener("wheel", stop, { capture: true });
    };
  }, [stop]);
}
