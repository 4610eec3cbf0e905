import type { Tour } from "../../model/tour.ts";

/** What was left out or changed so that a tour could be opened, each kind once, with how often. */
export type CountedFinding =
  /** Scenes beyond the most that a tour may have. */
  | "scenesBeyond"
  /** Scenes that were none. */
  | "scenesGarbled"
  /** Durations that were set to the usual one. */
  | "seconds"
  /** Texts that were longer than a tour may have. */
  | "textsCut"
  /** Texts that were none. */
  | "textsGarbled"
  /** Views that were none, or too long. */
  | "views"
  /** Frames that were no part of the earth. */
  | "frames"
  /** Citations of what is not in the atlas. */
  | "cites";

export type Finding =
  | { readonly code: CountedFinding; readonly count: number }
  /** What a scene names and this atlas does not know; scenes are counted from 1. */
  | { readonly code: "unread"; readonly scene: number; readonly parts: readonly string[] }
  /** More scenes of that kind than are named. */
  | { readonly code: "unreadMore"; readonly count: number }
  /** It could not be read beyond that line. */
  | { readonly code: "broken"; readonly line: number }
  /** It was made by a newer atlas. */
  | { readonly code: "newer" };

/** Why nothing could be opened. */
export type Fault =
  | { readonly code: "unreadable" | "tooLarge" | "notText" | "notATour" | "noScenes" }
  | { readonly code: "notJson"; readonly line: number };

export type Opened =
  | { readonly state: "opened"; readonly tour: Tour; readonly findings: readonly Finding[] }
  | { readonly state: "refused"; readonly fault: Fault };

/** What the atlas knows of the ids in a tour. */
export interface Knowledge {
  /** The pieces of a view that cannot be read. */
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

const mostNamed = 5;

export function createCollector(): Collector {
  const counts = new Map<CountedFinding, number>();
  const unread: Finding[] = [];
  return {
    count: (code, by = 1) => void (by > 0 && counts.set(code, (counts.get(code) ?? 0) + by)),
    unread: (scene, parts) => void (parts.length > 0 && unread.push({ code: "unread", scene, parts })),
    all: () => {
      const more = unread.length - mostNamed;
      return [
        ...[...counts].map(([code, count]): Finding => ({ code, count })),
        ...unread.slice(0, mostNamed),
        ...(more > 0 ? [{ code: "unreadMore", count: more } as const] : []),
      ];
    },
  };
}
