import type { StageCommand } from "../../../model/stage-command.ts";
import type { FromStage, Script, StageNow } from "../../../model/stage-message.ts";

/** All that the console shows. It lets the console go on when the audience window is gone. */
export interface ConsoleState {
  readonly script: Script | null;
  readonly now: StageNow;
  /** Whether an audience window is connected. */
  readonly hasStage: boolean;
  /** Whether the tour has ended, so that its timers restart with it. */
  readonly isOver: boolean;
  /** Epoch milliseconds. */
  readonly begunAt: number;
  readonly sceneAt: number;
}

export const initialStageNow: StageNow = {
  step: 0,
  phase: "pending",
  isBlank: false,
  isPlaying: false,
  hasLaser: false,
};

/** @param at Epoch milliseconds. */
export function initialConsoleState(at: number): ConsoleState {
  return { script: null, now: initialStageNow, hasStage: false, isOver: false, begunAt: at, sceneAt: at };
}

/** The state after a message. Pictures are kept outside it, because it is stored as text. */
export function stateAfter(state: ConsoleState, message: FromStage, at: number): ConsoleState {
  switch (message.kind) {
    case "script": {
      const isNew = state.isOver || message.script.tour !== state.script?.tour;
      const timers = isNew ? { begunAt: message.begunAt, sceneAt: at } : {};
      return { ...state, ...timers, script: message.script, hasStage: true, isOver: false };
    }
    case "now": {
      const sceneAt = message.now.step === state.now.step ? state.sceneAt : at;
      return { ...state, now: message.now, sceneAt, hasStage: true };
    }
    case "ended":
      return { ...state, hasStage: false, isOver: true };
    case "gone":
      return { ...state, hasStage: false };
    case "picture":
      return state;
  }
}

/** Steps without an audience window. A new one opens at the scene that the console shows. */
export function steppedAlone(state: ConsoleState, command: StageCommand, at: number): ConsoleState {
  const last = (state.script?.scenes.length ?? 1) - 1;
  const step = Math.min(Math.max(stepAfter(state.now.step, command, last), 0), last);
  if (step === state.now.step) return state;
  return { ...state, now: { ...state.now, step }, sceneAt: at };
}

function stepAfter(step: number, command: StageCommand, last: number): number {
  switch (command.kind) {
    case "next":
      return step + 1;
    case "previous":
      return step - 1;
    case "first":
      return 0;
    case "last":
      return last;
    case "go":
      return command.number - 1;
    default:
      return step;
  }
}

/** The seconds by which the speaker is behind the plan; negative if ahead. The current scene counts only as far as its time has run, because nobody is late within it. */
export function secondsBehind({ script, now, begunAt, sceneAt }: ConsoleState, at: number): number {
  const scenes = script?.scenes ?? [];
  const planned = scenes.slice(0, now.step).reduce((sum, { seconds }) => sum + seconds, 0);
  const inScene = Math.min((at - sceneAt) / 1_000, scenes[now.step]?.seconds ?? 0);
  return Math.round((at - begunAt) / 1_000 - planned - inScene);
}

export function minutesAndSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
