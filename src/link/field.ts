import type { UrlState } from "./url-state.ts";

/** Ids that were renamed: what old links call them, and what they are called now. */
export interface Aliases {
  readonly sites: ReadonlyMap<string, string>;
  readonly measures: ReadonlyMap<string, string>;
}

/** What a link may name. */
export interface KnownIds {
  readonly isSite: (id: string) => boolean;
  readonly isMeasure: (id: string) => boolean;
  readonly isEvent: (id: string) => boolean;
  /** A paragraph of the paper or a part of its annex, such as `para-8`. */
  readonly isSection: (id: string) => boolean;
  /** The districts in which there are sites, in the order in which links list them. */
  readonly districts: readonly string[];
  readonly isCategory: (id: string) => boolean;
  readonly aliases: Aliases;
}

/** One key of the grammar. */
export interface Field {
  readonly key: string;
  /** The value as a link carries it, not yet encoded; null to leave the key out. */
  readonly write: (state: UrlState) => string | null;
  /** What the decoded value asks for, null where it is not understood. `parsed` is what was read before it. */
  readonly read: (value: string, parsed: Partial<UrlState>, known: KnownIds) => Partial<UrlState> | null;
  /** The value is a comma list, read part by part. */
  readonly isList?: true;
}

export function patch<Key extends keyof UrlState>(
  key: Key,
  value: UrlState[Key] | null,
): Partial<UrlState> | null {
  return value === null ? null : { [key]: value };
}

export function member<Value extends string>(table: readonly Value[], value: string): Value | null {
  return table.find((each) => each === value) ?? null;
}

/** The list with one more, in the order of the table: the same choice is the same link. */
export function withMember<Value extends string>(
  table: readonly Value[],
  chosen: readonly Value[] | undefined,
  value: string,
): readonly Value[] | null {
  return member(table, value) && table.filter((each) => each === value || chosen?.includes(each));
}
