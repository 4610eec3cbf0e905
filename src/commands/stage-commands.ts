import type { Tour } from "../model/tour.ts";
import { isSuspended } from "../model/choice/stage.ts";
import type { AtlasState, AtlasStore } from "../state/store.ts";
import { endTour, showScene, suspendTour, toggleAutoplay, toggleBlank } from "../state/actions/tour.ts";
import type { KnownIds } from "../link/field.ts";
import type { Command, Scope } from "./command.ts";
import type { Press } from "./press.ts";

/** What is open over the scene. Only the audience window keeps this state. */
export type Cover = "overview" | "help" | null;

export interface StageContext {
  readonly store: AtlasStore;
  readonly known: KnownIds;
  readonly tour: Tour;
  readonly cover: Cover;
  readonly changeCover: (change: (now: Cover) => Cover) => void;
  readonly toggleLaser: () => void;
  readonly openConsole: () => void;
  readonly toggleFullscreen: () => void;
  readonly focusSearch: () => void;
}

/** The console has the same keys as the stage, except for commands that only the audience window can run. */
const everywhere: readonly Scope[] = ["stage", "console"];

/**
 * Commands of the presenter. They always run in the audience window; the console sends those that
 * model/stage-command.ts lists. The keys are those of reveal.js, because presenters know them and clickers send them. Our
 * own additions are R, L, A and /.
 */
export const stageCommands = [
  {
    id: "previous",
    scopes: everywhere,
    keys: ["PageUp", "ArrowLeft", "ArrowUp", "Backspace", "P", "Shift+Space"],
    button: { bars: ["stage", "console"], icon: "previous" },
    run: (context) => showStep(context, (step) => step - 1),
  },
  {
    id: "next",
    scopes: everywhere,
    keys: ["PageDown", "ArrowRight", "ArrowDown", "Space", "N", "Enter"],
    button: { bars: ["stage", "console"], icon: "next" },
    run: (context) => showStep(context, (step) => step + 1),
  },
  { id: "first", scopes: everywhere, keys: ["Home"], run: (context) => showStep(context, () => 0) },
  {
    id: "last",
    scopes: everywhere,
    keys: ["End"],
    run: (context) => showStep(context, () => context.tour.scenes.length - 1),
  },
  {
    id: "resume",
    scopes: everywhere,
    keys: ["R"],
    button: { bars: ["stage", "console"], icon: "resume" },
    run: (context) => showStep(context, (step) => step),
  },
  {
    id: "play",
    scopes: everywhere,
    keys: ["A"],
    button: { bars: ["stage", "console"], icon: "play" },
    run: ({ store }) => toggleAutoplay(store),
  },
  {
    id: "blank",
    scopes: everywhere,
    keys: ["B", "."],
    button: { bars: ["console"], icon: "blank" },
    run: ({ store }) => toggleBlank(store),
  },
  {
    id: "overview",
    scopes: everywhere,
    keys: ["O", "G"],
    button: { bars: ["stage"], icon: "overview" },
    run: (context) => toggleCover(context, "overview"),
  },
  {
    id: "laser",
    scopes: everywhere,
    keys: ["L"],
    button: { bars: ["stage"], icon: "laser" },
    run: ({ toggleLaser }) => toggleLaser(),
  },
  {
    id: "console",
    scopes: ["stage"],
    keys: ["S"],
    button: { bars: ["stage"], icon: "console" },
    run: ({ openConsole }) => openConsole(),
  },
  {
    // Browsers grant fullscreen only to the window in which the key was pressed.
    id: "fullscreen",
    scopes: ["stage"],
    keys: ["F"],
    button: { bars: ["stage"], icon: "fullscreen" },
    run: ({ toggleFullscreen }) => toggleFullscreen(),
  },
  {
    id: "suspend",
    scopes: everywhere,
    keys: ["/"],
    button: { bars: ["stage"], icon: "suspend" },
    run: ({ store, focusSearch }) => {
      suspendTour(store);
      focusSearch();
    },
  },
  {
    id: "help",
    scopes: everywhere,
    keys: ["?", "H"],
    button: { bars: ["stage"], icon: "help" },
    run: (context) => toggleCover(context, "help"),
  },
  {
    id: "end",
    scopes: ["stage"],
    keys: ["Escape"],
    button: { bars: ["stage"], icon: "end" },
    // Only what lies on top is closed.
    run: ({ store, known, tour, cover, changeCover }) => {
      if (store.getState().stage?.isBlank) toggleBlank(store);
      else if (cover !== null) changeCover(() => null);
      else endTour(store, known, tour.scenes.length);
    },
  },
] as const satisfies readonly Command<StageContext>[];

function showStep({ store, known, tour }: StageContext, next: (step: number) => number): void {
  const { stage } = store.getState();
  if (stage) showScene(store, known, tour, next(stage.step));
}

function toggleCover({ changeCover }: StageContext, requested: Exclude<Cover, null>): void {
  changeCover((now) => (now === requested ? null : requested));
}

/** What the keys call. The audience window runs the command; the console sends it there. */
export interface Presenter {
  readonly runCommand: (id: string) => void;
  readonly goToScene: (number: number) => void;
  readonly digits: SceneDigits;
}

/** Reads scene numbers off the keys. */
export interface SceneDigits {
  /** The number of the scene that was typed, ending with this digit; null if there is no such scene. */
  readonly read: (press: Press) => number | null;
  /** Whether this press comes right after a digit, as the Enter does with which people end a number. */
  readonly isEndOfNumber: (press: Press) => boolean;
}

type PresenterId = (typeof stageCommands)[number]["id"] | "go-to-scene";

export const presenterCommands: readonly (Command<Presenter> & { readonly id: PresenterId })[] = [
  {
    id: "go-to-scene",
    scopes: everywhere,
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"],
    run: ({ goToScene, digits }, press) => {
      const number = press ? digits.read(press) : null;
      if (number === null) return false;
      return goToScene(number);
    },
  },
  ...stageCommands.map(({ id, scopes, keys }) => ({
    id,
    scopes,
    keys,
    run: ({ runCommand, digits }: Presenter, press?: Press) => {
      // The scene of a typed number is shown already: the Enter with which people end it must not lead on from there.
      if (press?.key !== "Enter" || !digits.isEndOfNumber(press)) runCommand(id);
    },
  })),
];

const isAsking = ({ panel, query }: AtlasState): boolean => panel.kind === "search" && query !== "";
const resume = ({ runCommand }: Presenter): void => runCommand("resume");

/**
 * While a tour is suspended, arrows and letters belong to the page. A clicker still returns to the tour, also where the
 * focus is in the search box: its page keys do nothing there, and its Escape and its full stop write nothing.
 */
export const suspendedCommands = [
  {
    id: "return-to-tour",
    scopes: ["page"],
    keys: ["R", "PageDown", "PageUp"],
    when: isSuspended,
    run: resume,
  },
  {
    id: "return-from-search",
    scopes: ["text-field"],
    keys: ["PageDown", "PageUp"],
    when: isSuspended,
    run: resume,
  },
  {
    id: "leave-question",
    scopes: ["page", "text-field"],
    keys: ["Escape"],
    when: (state) => isSuspended(state) && !isAsking(state),
    run: resume,
  },
  {
    id: "return-from-empty-search",
    scopes: ["text-field"],
    keys: ["."],
    when: (state) => isSuspended(state) && !isAsking(state),
    run: resume,
  },
] as const satisfies readonly Command<Presenter>[];

/** In place of a tour that there is not. */
export const missingTourCommands = [
  { id: "end", scopes: ["stage"], keys: ["Escape"], run: ({ store, known }) => endTour(store, known, 0) },
] as const satisfies readonly Command<Pick<StageContext, "store" | "known">>[];

export interface OverviewContext {
  /** Moves the focus from card to card. */
  readonly moveFocus: (key: string) => void;
}

/** While the overview is open, these keys must not move the tour behind it. */
export const overviewCommands = [
  {
    id: "choose-card",
    scopes: ["dialog"],
    keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"],
    run: ({ moveFocus }, press) => press && moveFocus(press.key),
  },
] as const satisfies readonly Command<OverviewContext>[];
