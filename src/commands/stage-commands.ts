import type { Tour } from "../model/tour.ts";
import { isOnStage } from "../model/choice/stage.ts";
import type { AtlasStore } from "../state/store.ts";
import { endTour, showScene, suspendTour, toggleAutoplay, toggleBlank } from "../state/actions/tour.ts";
import type { KnownIds } from "../link/field.ts";
import type { Command, Scope } from "./command.ts";
import type { Press } from "./press.ts";

/** What is open over the scene; only the window of the audience knows of it. */
export type Cover = "overview" | "help" | null;

/** What a presenter's command can move: the tour in the store, and what the window does by itself. */
export interface StageContext {
  readonly store: AtlasStore;
  readonly known: KnownIds;
  readonly tour: Tour;
  readonly cover: Cover;
  readonly changeCover: (change: (now: Cover) => Cover) => void;
  readonly turnLaser: () => void;
  readonly openConsole: () => void;
  readonly toggleFullscreen: () => void;
  readonly focusSearch: () => void;
}

/** The presenter's window has the same keys, but for what only the window of the audience can do. */
const everywhere: readonly Scope[] = ["stage", "console"];

/**
 * What a presenter can do, done in the window of the audience. What the presenter's window can ask for, too, is named in
 * model/stage-command.ts. The keys are those of reveal.js, which presenters know and clickers send, and
 * those of our own: R, L, A, /.
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
    run: ({ turnLaser }) => turnLaser(),
  },
  {
    id: "console",
    scopes: ["stage"],
    keys: ["S"],
    button: { bars: ["stage"], icon: "console" },
    run: ({ openConsole }) => openConsole(),
  },
  {
    // The whole screen is given only to the window in which the key was pressed.
    id: "fullscreen",
    scopes: ["stage"],
    keys: ["F"],
    button: { bars: ["stage"], icon: "fullscreen" },
    run: ({ toggleFullscreen }) => toggleFullscreen(),
  },
  {
    id: "aside",
    scopes: everywhere,
    keys: ["/"],
    button: { bars: ["stage"], icon: "aside" },
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
    run: ({ store, known, cover, changeCover }) =>
      cover === null ? endTour(store, known) : changeCover(() => null),
  },
] as const satisfies readonly Command<StageContext>[];

function showStep({ store, known, tour }: StageContext, next: (step: number) => number): void {
  const { stage } = store.getState();
  if (stage) showScene(store, known, tour, next(stage.step));
}

function toggleCover({ changeCover }: StageContext, asked: Exclude<Cover, null>): void {
  changeCover((now) => (now === asked ? null : asked));
}

/** Who asks for these commands by key: the window of the audience does them, the presenter's window sends them there. */
export interface Presenter {
  readonly ask: (id: string) => void;
  readonly askScene: (number: number) => void;
  /** The number of a scene that ends with this digit, if there is such a scene. */
  readonly readDigit: (press: Press) => number | null;
}

type PresenterId = (typeof stageCommands)[number]["id"] | "go-to-scene";

/** The same commands, as both windows ask for them. */
export const presenterCommands: readonly (Command<Presenter> & { readonly id: PresenterId })[] = [
  {
    id: "go-to-scene",
    scopes: everywhere,
    keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"],
    run: ({ askScene, readDigit }, press) => {
      const number = press ? readDigit(press) : null;
      if (number === null) return false;
      return askScene(number);
    },
  },
  ...stageCommands.map(({ id, scopes, keys }) => ({
    id,
    scopes,
    keys,
    run: ({ ask }: Presenter) => ask(id),
  })),
];

/** While the panels are back beside a tour, arrows and letters are theirs; a clicker still leads back. */
export const suspendedCommands = [
  {
    id: "return-to-tour",
    scopes: ["page"],
    keys: ["R", "PageDown", "PageUp"],
    when: (state) => state.stage !== null && !isOnStage(state),
    run: ({ ask }) => ask("resume"),
  },
] as const satisfies readonly Command<Presenter>[];

export interface OverviewContext {
  /** Leads the focus from card to card. */
  readonly choose: (key: string) => void;
}

/** While one of all scenes is chosen, these keys move nothing behind them. */
export const overviewCommands = [
  {
    id: "choose-card",
    scopes: ["dialog"],
    keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"],
    run: ({ choose }, press) => press && choose(press.key),
  },
] as const satisfies readonly Command<OverviewContext>[];
