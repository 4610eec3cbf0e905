import type { Position } from "geojson";
import type { Localised } from "../../../model/localised.ts";
import type { Entry, EntryKind } from "../../../search/entries.ts";
import type { Answer } from "../../../search/gazetteer.ts";
import type { RecentSearch } from "./recent.ts";
import { type Target, targetOf } from "./target.ts";

/** A row of the list that can be chosen. */
export interface SearchOption {
  /** Unique among the rows, because it is also part of the element's id. */
  readonly key: string;
  readonly group: EntryKind | "position" | "here" | "recent";
  readonly name: Localised | null;
  readonly entry: Entry | null;
  readonly target: Target | null;
  readonly position: Position | null;
  /** Which of two numbers of the grid was taken for the easting, where either may be. */
  readonly order?: "easting-first" | "northing-first";
  /** What is stored as a recent search when the row is chosen. */
  readonly recent: RecentSearch | null;
}

/** All rows in the order of display: a typed position or the reader's own, the groups of the answer, recent searches. */
export function optionsOf(answer: Answer | null, recent: readonly RecentSearch[]): readonly SearchOption[] {
  return [
    ...(answer ? positionOptions(answer) : []),
    ...(answer?.remark === "here" ? [hereOption] : []),
    ...(answer?.groups ?? []).flatMap(({ hits }) => hits.map(({ entry }) => entryOption(entry))),
    ...recent.map(recentOption),
  ];
}

/** Asks the reader where that is: the device is asked only after another press. */
const hereOption: SearchOption = {
  key: "here",
  group: "here",
  name: null,
  entry: null,
  target: null,
  position: null,
  recent: null,
};

function positionOptions({ position, otherPosition }: Answer): readonly SearchOption[] {
  const empty = { name: null, entry: null, target: null, recent: null, group: "position" } as const;
  if (!position) return [];
  if (!otherPosition) return [{ ...empty, key: "position", position }];
  return [
    { ...empty, key: "position", position, order: "easting-first" },
    { ...empty, key: "position-other", position: otherPosition, order: "northing-first" },
  ];
}

function entryOption(entry: Entry): SearchOption {
  const target = targetOf(entry);
  return {
    key: `${entry.kind}-${entry.id}`,
    group: entry.kind,
    name: entry.name,
    entry,
    target,
    position: null,
    recent: entry.kind === "figure" ? null : { target, name: entry.name },
  };
}

function recentOption(recent: RecentSearch, index: number): SearchOption {
  const { name, target } = recent;
  return { key: `recent-${index}`, group: "recent", name, entry: null, target, position: null, recent };
}
