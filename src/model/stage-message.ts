import type { StageCommand } from "./stage-command.ts";

/** The messages between the window of the audience and the console. */

/** A place in the window of the audience, in shares of its width and height from the top left corner. */
export interface PointedAt {
  readonly x: number;
  readonly y: number;
}

/** A part of the window of the audience, in the same shares. */
export interface ViewportShare extends PointedAt {
  readonly width: number;
  readonly height: number;
}

/** A tour in the words of one language, as the console reads it out. */
export interface Script {
  readonly tour: string;
  readonly language: string;
  readonly title: string;
  readonly scenes: readonly ScriptScene[];
}

export interface ScriptScene {
  readonly title: string;
  readonly caption: string;
  readonly notes: string;
  readonly seconds: number;
}

/** Where the tour stands. */
export interface StageNow {
  readonly step: number;
  readonly phase: "pending" | "showing" | "paused" | "suspended";
  readonly isBlank: boolean;
  readonly isPlaying: boolean;
  readonly hasLaser: boolean;
}

export type FromStage =
  /** The shown tour, and since when (epoch milliseconds): a console that is opened later has the same clock. */
  | { readonly kind: "script"; readonly script: Script; readonly begunAt: number }
  | { readonly kind: "now"; readonly now: StageNow }
  /** What the audience sees of the map, and where in the window it lies. */
  | { readonly kind: "picture"; readonly picture: Blob; readonly viewport: ViewportShare }
  /** The tour has ended: when it begins again, so does its clock. */
  | { readonly kind: "ended" }
  /** The window is gone, for a reload or for good. */
  | { readonly kind: "gone" };

export type FromConsole =
  /** A console was opened, and requests everything. */
  | { readonly kind: "hello" }
  | { readonly kind: "command"; readonly command: StageCommand }
  | { readonly kind: "laser"; readonly at: PointedAt | null };
