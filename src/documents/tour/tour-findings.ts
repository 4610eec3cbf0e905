import type { Tour } from "../../model/tour.ts";

/** What was left out or changed so that a tour could be opened. Each code is listed once, with its count. */
export type CountedFinding =
  /** Scenes beyond the limit of a tour. */
  | "scenesBeyond"
  /** Values that were no scenes. */
  | "scenesGarbled"
  /** Durations that were replaced by the default. */
  | "seconds"
  /** Texts that were longer than their limit. */
  | "textsCut"
  /** Values that were no texts. */
  | "textsGarbled"
  /** Views that were no text, or too long. */
  | "views"
  /** Frames that were no box on the earth. */
  | "frames"
  /** Citations of figures and events that the atlas does not have. */
  | "cites"
  /** Layers of scenes that could not be read, or were too many. */
  | "layers";

export type Finding =
  | { readonly code: CountedFinding; readonly count: number }
  /** Parts of a scene's view that this atlas does not know; scenes are counted from 1. */
  | { readonly code: "unread"; readonly scene: number; readonly parts: readonly string[] }
  /** How many more scenes have unknown parts, beyond those that are listed. */
  | { readonly code: "unreadMore"; readonly count: number }
  /** Nothing after this line could be read. */
  | { readonly code: "broken"; readonly line: number }
  /** A newer atlas wrote it. */
  | { readonly code: "newer" };

/** Why nothing could be opened. */
export type Fault =
  | { readonly code: "unreadable" | "tooLarge" | "notText" | "notATour" | "noScenes" }
  | { readonly code: "notJson"; readonly line: number };

export type Opened =
  | { readonly state: "opened"; readonly tour: Tour; readonly findings: readonly Finding[] }
  | { readonly state: "refused"; readonly fault: Fault };

/** Which ids and views the atlas knows. */
export interface Knowledge {
  /** The fields of a view that the atlas cannot read. */
  readonly unreadIn: (view: string) => readonly string[];
  readonly isSite: (id: string) => boolean;
  /** A figure or an event. */
  readonly isCited: (id: string) => boolean;
}

export interface Collector {
  readonly count: (code: CountedFinding, by?: number) => void;
  readonly unread: (scene: number, parts: readonly string[]) => void;
  readonly all: () => readonly Finding[];
}

const maxListed = 5;
/** Of one scene. */
const maxParts = 8;

function shortened(parts: readonly string[]): readonly string[] {
  return parts.length > maxParts ? [...parts.slice(0, maxParts), "…"] : parts;
}

export function createCollector(): Collector {
  const counts = new Map<CountedFinding, number>();
  const unread: Finding[] = [];
  return {
    count: (code, by = 1) => void (by > 0 && counts.set(code, (counts.get(code) ?? 0) + by)),
    unread: (scene, parts) =>
      void (parts.length > 0 && unread.push({ code: "unread", scene, parts: shortened(parts) })),
    all: () => {
      const more = unread.length - maxListed;
      return [
        ...[...counts].map(([code, count]): Finding => ({ code, count })),
        ...unread.slice(0, maxListed),
        ...(more > 0 ? [{ code: "unreadMore", count: more } as const] : []),
      ];
    },
  };
}
