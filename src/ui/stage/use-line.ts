import { useEffect, useRef } from "preact/hooks";
import { type Line, openStageLine, stageId } from "../../data/stage-channel.ts";
import type { StageCommand } from "../../model/stage-command.ts";
import type { FromStage, PointedAt, Script, StageNow } from "../../model/stage-message.ts";

interface LineRules {
  readonly session: Storage | null;
  readonly script: Script;
  readonly now: StageNow;
  readonly onCommand: (command: StageCommand) => void;
  readonly onPoint: (at: PointedAt | null) => void;
  /** A console has come. */
  readonly onHello: () => void;
}

/** Tells a console, if there is one, everything; and does what it asks. Returns how to say more to it. */
export function useConsoleLine(rules: LineRules): (message: FromStage) => void {
  const latest = useRef(rules);
  latest.current = rules;
  const line = useRef<Line<FromStage> | null>(null);
  const begunAt = useRef(Date.now()).current;
  const say = useRef((message: FromStage): void => line.current?.send(message)).current;
  useEffect(() => {
    const tellAll = (): void => {
      const { script, now } = latest.current;
      say({ kind: "script", script, begunAt });
      say({ kind: "now", now });
    };
    line.current = openStageLine(stageId(rules.session), (message) => {
      if (message.kind === "hello") {
        tellAll();
        latest.current.onHello();
      } else if (message.kind === "command") latest.current.onCommand(message.command);
      else latest.current.onPoint(message.at);
    });
    tellAll();
    const leave = (): void => say({ kind: "gone" });
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      say({ kind: "ended" });
      line.current?.close();
      line.current = null;
    };
  }, []);
  useEffect(() => say({ kind: "script", script: rules.script, begunAt }), [rules.script]);
  const { step, phase, isBlank, isPlaying, hasLaser } = rules.now;
  useEffect(() => say({ kind: "now", now: latest.current.now }), [step, phase, isBlank, isPlaying, hasLaser]);
  return say;
}
