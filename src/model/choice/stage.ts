/** A tour that is being shown. The scene itself is the rest of the state: a tour has no engine of its own. */
export interface Stage {
  readonly tour: string;
  /** 0 is the first scene. */
  readonly step: number;
  /** The sites that the scene is about: on the stage they are marked, and they alone are named. */
  readonly subjects: readonly string[];
  /**
   * `pending` until the scene is shown, as after a link; `showing` after that; `paused` when somebody moved the map;
   * `suspended` while the panels are back, to answer a question.
   */
  readonly phase: "pending" | "showing" | "paused" | "suspended";
  readonly isBlank: boolean;
  /** Autoplay is on. */
  readonly isPlaying: boolean;
  /** The link to what was shown before the tour; null after a link to the tour itself. */
  readonly from: string | null;
}

/** Whether the audience sees map and caption alone. */
export function isOnStage({ stage }: { readonly stage: Stage | null }): boolean {
  return stage !== null && stage.phase !== "suspended";
}

/** Whether the panels are back beside a tour, to answer a question. */
export function isSuspended({ stage }: { readonly stage: Stage | null }): boolean {
  return stage?.phase === "suspended";
}

/** The tour at a step, its scene still to be shown. */
export function stageAt(tour: string, step = 0, from: string | null = null): Stage {
  return { tour, step, subjects: [], phase: "pending", isBlank: false, isPlaying: false, from };
}

const none: readonly string[] = [];

/** What the scene on the stage is about; the same object for the same scene. */
export function subjectsOnStage(state: { readonly stage: Stage | null }): readonly string[] {
  return isOnStage(state) ? (state.stage?.subjects ?? none) : none;
}

/** A question from the audience: the panels come back beside the scene. */
export function suspended(stage: Stage | null): Stage | null {
  return stage && { ...stage, phase: "suspended", isPlaying: false };
}
