import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Tour } from "../../model/tour.ts";
import type { Stage } from "../../model/choice/stage.ts";
import { showScene, stopAutoplay } from "../../state/actions/tour.ts";
import { useText, useApp } from "../app-context.tsx";
import { scriptOf } from "./script-of.ts";
import { useAutoplay } from "./use-autoplay.ts";
import { useConsolePicture } from "./use-console-picture.ts";
import { useLaser } from "./use-laser.ts";
import { useConsoleLine } from "./use-line.ts";
import { useStageCommands } from "./use-stage-commands.ts";
import { useStageText } from "./use-stage-text.ts";
import { useWakeLock } from "./use-wake-lock.ts";

/** All that moves a tour: keys, buttons, its own time, and the console. */
export function useShow(stage: Stage, tour: Tour) {
  const { store } = useApp();
  const [hasLaser, setLaser] = useState(false);
  const turnLaser = useCallback(() => setLaser((isOn) => !isOn), []);
  const { dot, laser } = useLaser(hasLaser);
  const { ask, askScene, command, cover, uncover } = useStageCommands(tour, turnLaser);
  const stop = useCallback(() => stopAutoplay(store), [store]);
  useStageText();
  useWakeLock();
  useScene(stage, tour);
  useOtherInput(stop);
  useConsole(stage, tour, { hasLaser, onCommand: command, onPoint: (at) => laser.current?.point(at) });
  return { dot, cover, uncover, ask, askScene, hasLaser };
}

/** Shows the scene that is due, and goes on when it has stood for its time. */
function useScene({ phase, step, isPlaying }: Stage, tour: Tour): void {
  const { store, known } = useApp();
  const isDue = phase === "pending";
  // Before any key can be heard: a frame later it would undo what a quick one asked for.
  useLayoutEffect(() => {
    if (isDue) showScene(store, known, tour, step);
  }, [isDue, tour, step]);
  const next = useCallback(() => {
    if (step + 1 < tour.scenes.length) showScene(store, known, tour, step + 1);
    else stopAutoplay(store);
  }, [store, known, tour, step]);
  useAutoplay(isPlaying, tour.scenes[step]?.seconds ?? 0, next);
}

type Line = Parameters<typeof useConsoleLine>[0];

/** The presenter's window is told what there is, and shown what the audience sees. */
function useConsole(
  { step, phase, isBlank, isPlaying }: Stage,
  tour: Tour,
  { hasLaser, ...heard }: Pick<Line, "onCommand" | "onPoint"> & { readonly hasLaser: boolean },
): void {
  const { session } = useApp();
  const { language } = useText();
  const script = useMemo(() => scriptOf(tour, language), [tour, language]);
  const [hellos, setHellos] = useState(0);
  const say = useConsoleLine({
    session,
    script,
    now: { step, phase, isBlank, isPlaying, hasLaser },
    ...heard,
    onHello: () => setHellos((count) => count + 1),
  });
  useConsolePicture(hellos, step, say);
}

/** A hand on the pointer or the wheel stops what goes on by itself; a button says itself what it does. */
function useOtherInput(stop: () => void): void {
  useEffect(() => {
    const listen = ({ target }: Event): void => {
      if (!(target instanceof Element && target.closest(".stage-buttons"))) stop();
    };
    window.addEventListener("pointerdown", listen, { capture: true });
    window.addEventListener("wheel", listen, { capture: true, passive: true });
    return () => {
      window.removeEventListener("pointerdown", listen, { capture: true });
      window.removeEventListener("wheel", listen, { capture: true });
    };
  }, [stop]);
}
