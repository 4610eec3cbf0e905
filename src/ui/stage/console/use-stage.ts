import { useEffect, useRef, useState } from "preact/hooks";
import { type Line, openConsoleLine } from "../../../data/stage-channel.ts";
import type { StageCommand } from "../../../model/stage-command.ts";
import type { FromConsole, PointedAt, ViewportShare } from "../../../model/stage-message.ts";
import { type ConsoleState, stateAfter, steppedAlone } from "./console-state.ts";
import { saveSnapshot, readSnapshot } from "./snapshot.ts";

/** A picture of the audience window, as an object URL. */
export interface AudiencePicture {
  readonly url: string;
  readonly viewport: ViewportShare;
}

/** The connection to the audience window: its state and picture, and functions that send commands to it. */
export function useStage(id: string, session: Storage | null) {
  const [state, setState] = useState<ConsoleState>(() => readSnapshot(session, id, Date.now()));
  const [picture, setPicture] = useState<AudiencePicture | null>(null);
  const line = useRef<Line<FromConsole> | null>(null);
  useEffect(() => {
    line.current = openConsoleLine(id, (message) => {
      if (message.kind === "picture") {
        const { picture: blob, viewport } = message;
        setPicture((before) => {
          if (before) URL.revokeObjectURL(before.url);
          return { url: URL.createObjectURL(blob), viewport };
        });
      } else setState((before) => stateAfter(before, message, Date.now()));
    });
    line.current.send({ kind: "hello" });
    // Without this message the laser dot would stay on the screen after the console is closed.
    const hideDot = (): void => line.current?.send({ kind: "laser", at: null });
    window.addEventListener("pagehide", hideDot);
    return () => {
      window.removeEventListener("pagehide", hideDot);
      hideDot();
      line.current?.close();
    };
  }, [id]);
  useEffect(() => saveSnapshot(session, id, state), [session, id, state]);

  // A key press may come before the effects of the last message have run.
  const latest = useRef(state);
  latest.current = state;
  const command = (sent: StageCommand): void => {
    if (latest.current.hasStage) return line.current?.send({ kind: "command", command: sent });
    setState((before) => steppedAlone(before, sent, Date.now()));
  };
  const point = (at: PointedAt | null): void => line.current?.send({ kind: "laser", at });
  const restart = (): void => setState((before) => ({ ...before, begunAt: Date.now(), sceneAt: Date.now() }));
  return { state, picture, command, point, restart };
}
