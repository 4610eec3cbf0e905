import { useEffect, useRef } from "preact/hooks";
import { type Line, openStageLine, stageId } from "../../data/stage-channel.ts";
import type { Language } from "../../model/localised.ts";
import type { StageCommand } from "../../model/stage-command.ts";
import type { FromStage, PointedAt, Script, StageNow } from "../../model/stage-message.ts";
import { tourTextIn, type Tour } from "../../model/tour.ts";

interface ConsoleLineRules {
  readonly session: Storage | null;
  readonly script: Script;
  readonly now: StageNow;
  readonly onCommand: (command: StageCommand) => void;
  readonly onPoint: (at: PointedAt | null) => void;
  /** A console has connected. */
  readonly onHello: () => void;
}

/** Keeps a console up to date and passes its messages on. Returns a function that sends further messages to it. */
export function useConsoleLine(rules: ConsoleLineRules): (message: FromStage) => void {
  const latest = useRef(rules);
  latest.current = rules;
  const line = useRef<Line<FromStage> | null>(null);
  const begunAt = useRef(Date.now()).current;
  const send = useRef((message: FromStage): void => line.current?.send(message)).current;
  useEffect(() => {
    const sendAll = (): void => {
      const { script, now } = latest.current;
      send({ kind: "script", script, begunAt });
      send({ kind: "now", now });
    };
    line.current = openStageLine(stageId(rules.session), (message) => {
      if (message.kind === "hello") {
        sendAll();
        latest.current.onHello();
      } else if (message.kind === "command") latest.current.onCommand(message.command);
      else latest.current.onPoint(message.at);
    });
    sendAll();
    const sendGone = (): void => send({ kind: "gone" });
    window.addEventListener("pagehide", sendGone);
    return () => {
      window.removeEventListener("pagehide", sendGone);
      send({ kind: "ended" });
      line.current?.close();
      line.current = null;
    };
  }, []);
  useEffect(() => send({ kind: "script", script: rules.script, begunAt }), [rules.script]);
  const { step, phase, isBlank, isPlaying, hasLaser } = rules.now;
  useEffect(
    () => send({ kind: "now", now: latest.current.now }),
    [step, phase, isBlank, isPlaying, hasLaser],
  );
  return send;
}

/** The texts of a tour in one language, because the console has neither tours nor data. */
export function scriptOf(tour: Tour, language: Language): Script {
  return {
    tour: tour.id,
    language,
    title: tourTextIn(tour.title, language),
    scenes: tour.scenes.map(({ title, caption, notes, seconds }) => ({
      title: tourTextIn(title, language),
      caption: tourTextIn(caption, language),
      notes: tourTextIn(notes, language),
      seconds,
    })),
  };
}
