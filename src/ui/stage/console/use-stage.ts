import { useEffect, useRef, useState } from "preact/hooks";
import { type Line, openConsoleLine } from "../../../data/stage-channel.ts";
import type { StageCommand } from "../../../model/stage-command.ts";
import type { FromConsole, PointedAt, ViewportShare } from "../../../model/stage-message.ts";
import { type ConsoleState, heard, steppedAlone } from "./console-state.ts";
import { saveSnapshot, readSnapshot } from "./snapshot.ts";

/** What the audience sees, as an address of this page. */
export interface Seen {
  readonly url: string;
  readonly room: ViewportShare;
}

/** The line to the window of the audience: what is known of it, and how to ask something of it. */
export function useStage(id: string, session: Storage | null) {
  const [state, setState] = useState<ConsoleState>(() => readSnapshot(session, id, Date.now()));
  const [seen, setSeen] = useState<Seen | null>(null);
  const line = useRef<Line<FromConsole> | null>(null);
  useEffect(() => {
    line.current = openConsoleLine(id, (message) => {
      if (message.kind === "picture") {
        const { picture, room } = message;
        setSeen((before) => {
          if (before) URL.revokeObjectURL(before.url);
          return { url: URL.createObjectURL(picture), room };
        });
      } else setState((before) => heard(before, message, Date.now()));
    });
    line.current.send({ kind: "hello" });
    // A dot that nobody holds any more would stay on the wall.
    const leave = (): void => line.current?.send({ kind: "laser", at: null });
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      line.current?.close();
    };
  }, [id]);
  useEffect(() => saveSnapshot(session, id, state), [session, id, state]);

  // A key may come before the effects of the last message have run.
  const latest = useRef(state);
  latest.current = state;
  const command = (asked: StageCommand): void => {
    if (latest.current.hasStage) return line.current?.send({ kind: "command", command: asked });
    setState((before) => steppedAlone(before, asked, Date.now()));
  };
  const point = (at: PointedAt | null): void => line.current?.send({ kind: "laser", at });
  const restart = (): void => setState((before) => ({ ...before, begunAt: Date.now(), sceneAt: Date.now() }));
  return { state, seen, command, point, restart };
}
