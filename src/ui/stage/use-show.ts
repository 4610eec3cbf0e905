import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Tour } from "../../model/tour.ts";
import type { Stage } from "../../model/choice/stage.ts";
import { showScene, stopAutoplay } from "../../state/actions/tour.ts";
import { stageTextPixels } from "../../look/stage-text.ts";
import { useApp } from "../app-context.tsx";
import { useText } from "../use-text.ts";
import { useConsolePicture } from "./use-console-picture.ts";
import { scriptOf, useConsoleLine } from "./use-console-line.ts";
import { useLaser } from "./use-laser.ts";
import { useStageCommands } from "./use-stage-commands.ts";
import { useWakeLock } from "./use-wake-lock.ts";

/** Connects the tour with everything that moves it: keys, buttons, autoplay and the console. */
export function useShow(stage: Stage, tour: Tour) {
  const { store } = useApp();
  const [hasLaser, setLaser] = useState(false);
  const toggleLaser = useCallback(() => setLaser((isOn) => !isOn), []);
  const { dot, laser } = useLaser(hasLaser);
  const { runCommand, goToScene, onCommand, cover, uncover } = useStageCommands(tour, toggleLaser);
  const stop = useCallback(() => stopAutoplay(store), [store]);
  useStageText();
  useWakeLock();
  useScene(stage, tour);
  useOtherInput(stop);
  useConsole(stage, tour, { hasLaser, onCommand, onPoint: (at) => laser.current?.point(at) });
  return { dot, cover, uncover, runCommand, goToScene, hasLaser };
}

function useScene({ phase, step, isPlaying }: Stage, tour: Tour): void {
  const { store, known } = useApp();
  const isPending = phase === "pending";
  // A layout effect runs before any key press. An effect a frame later could undo the step of a quick press.
  useLayoutEffect(() => {
    if (isPending) showScene(store, known, tour, step);
  }, [isPending, tour, step]);
  const next = useCallback(() => {
    if (step + 1 < tour.scenes.length) showScene(store, known, tour, step + 1);
    else stopAutoplay(store);
  }, [store, known, tour, step]);
  useAutoplay(isPlaying, tour.scenes[step]?.seconds ?? 0, next);
}

function useAutoplay(isPlaying: boolean, seconds: number, next: () => void): void {
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(next, seconds * 1_000);
    return () => clearTimeout(timer);
  }, [isPlaying, seconds, next]);
}

type Line = Parameters<typeof useConsoleLine>[0];

function useConsole(
  { step, phase, isBlank, isPlaying }: Stage,
  tour: Tour,
  { hasLaser, ...handlers }: Pick<Line, "onCommand" | "onPoint"> & { readonly hasLaser: boolean },
): void {
  const { session } = useApp();
  const { language } = useText();
  const script = useMemo(() => scriptOf(tour, language), [tour, language]);
  const [hellos, setHellos] = useState(0);
  const send = useConsoleLine({
    session,
    script,
    now: { step, phase, isBlank, isPlaying, hasLaser },
    ...handlers,
    onHello: () => setHellos((count) => count + 1),
  });
  useConsolePicture(hellos, step, send);
}

/** Any pointer or wheel input stops autoplay, except on the stage buttons, whose commands decide that themselves. */
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

/** Gives the stylesheet the size of the map labels, so that captions match them. */
function useStageText(): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const update = (): void =>
      style.setProperty("--stage-text", `${stageTextPixels(innerWidth, innerHeight)}px`);
    update();
    window.addEventListener("resize", update);
    return () => {
      window.removeEventListener("resize", update);
      style.removeProperty("--stage-text");
    };
  }, []);
}
