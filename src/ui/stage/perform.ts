import type { StageCommand } from "../../model/stage-command.ts";
import type { Tour } from "../../model/tour.ts";
import type { AtlasStore } from "../../state/store.ts";
import { endTour, showScene, suspendTour, toggleAutoplay, toggleBlank } from "../../state/actions/tour.ts";
import { searchBoxId } from "../panels/search/search-box-id.ts";
import type { KnownIds } from "../../link/field.ts";

/** What is open over the scene; only this window knows of it. */
export type Cover = "overview" | "help" | null;

/** What a command can move: the tour in the store, and what this window does by itself. */
export interface Hands {
  readonly store: AtlasStore;
  readonly known: KnownIds;
  readonly tour: Tour;
  readonly cover: (turn: (now: Cover) => Cover) => void;
  readonly laser: () => void;
  readonly openConsole: () => void;
  readonly fullscreen: () => void;
}

/** Do what a presenter asks, in the window of the audience. */
export function perform(command: StageCommand, hands: Hands): void {
  const { store, known, tour } = hands;
  const { stage } = store.getState();
  if (!stage) return;
  const show = (step: number): void => showScene(store, known, tour, step);
  switch (command.kind) {
    case "next":
      return show(stage.step + 1);
    case "previous":
      return show(stage.step - 1);
    case "first":
      return show(0);
    case "last":
      return show(tour.scenes.length - 1);
    case "go":
      return show(command.number - 1);
    case "resume":
      return show(stage.step);
    case "play":
      return toggleAutoplay(store);
    case "blank":
      return toggleBlank(store);
    case "aside":
      suspendTour(store);
      return document.getElementById(searchBoxId)?.focus();
    case "overview":
      return hands.cover((now) => (now === "overview" ? null : "overview"));
    case "help":
      return hands.cover((now) => (now === "help" ? null : "help"));
    case "laser":
      return hands.laser();
    case "fullscreen":
      return hands.fullscreen();
    case "console":
      return hands.openConsole();
    case "end":
      return endTour(store, known);
  }
}
