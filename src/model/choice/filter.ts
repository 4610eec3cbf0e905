import type { Atlas, BuiltSite } from "../atlas.ts";
import { districtId } from "../site-location.ts";
import { isPromisedBefore } from "../promises.ts";
import type { SiteKind, Status } from "../kinds.ts";
import { hectares, shownArea } from "../area.ts";
import type { StatusThen, Time } from "./time.ts";

/** What narrows the sites, on the map and in every list. Each part of it is a clause of one sentence. */
export interface Filter extends Time {
  /** Empty = all, in the order of the tables; so are the next two. */
  readonly kinds: readonly SiteKind[];
  /** The state at the chosen time. */
  readonly statuses: readonly Status[];
  /** Ids of districts. */
  readonly districts: readonly string[];
  /** Only sites of which something was promised before this year; null = all. */
  readonly promisedBefore: number | null;
  /** Only sites larger than this; null = all. */
  readonly moreThanHectares: number | null;
}

export const clauseNames = ["kinds", "statuses", "districts", "promisedBefore", "moreThanHectares"] as const;
export type ClauseName = (typeof clauseNames)[number];

/** What a filter is applied to: the sites, and their state at any time. */
export interface Filterable {
  readonly atlas: Atlas;
  readonly statusThen: (time: Time) => StatusThen;
}

/** A site that the clauses are asked about. */
interface Candidate {
  readonly atlas: Atlas;
  readonly site: BuiltSite;
  readonly statusThen: StatusThen;
}

type Clauses = {
  readonly [Name in ClauseName]: {
    readonly isSet: (chosen: Filter[Name]) => boolean;
    readonly holds: (chosen: Filter[Name], candidate: Candidate) => boolean;
  };
};

const some = (chosen: readonly unknown[]): boolean => chosen.length > 0;

const clauses: Clauses = {
  kinds: { isSet: some, holds: (chosen, { site }) => chosen.includes(site.kind) },
  statuses: { isSet: some, holds: (chosen, { site, statusThen }) => chosen.includes(statusThen(site.id)) },
  districts: { isSet: some, holds: (chosen, { site }) => chosen.includes(districtId(site) ?? "") },
  promisedBefore: {
    isSet: (year) => year !== null,
    holds: (year, { atlas, site }) => year !== null && isPromisedBefore(atlas, site.id, year),
  },
  moreThanHectares: {
    isSet: (least) => least !== null,
    holds: (least, { atlas, site }) => {
      const area = shownArea(atlas, site);
      return area !== null && hectares(area.squareMetres) > (least ?? 0);
    },
  },
};

export const noFilter: Omit<Filter, keyof Time> = {
  kinds: [],
  statuses: [],
  districts: [],
  promisedBefore: null,
  moreThanHectares: null,
};

/** Whether a clause of the sentence says anything. */
export function isClauseSet(filter: Filter, name: ClauseName): boolean {
  return clauseOf(name).isSet(filter[name]);
}

export function isFiltered(filter: Filter): boolean {
  return clauseNames.some((name) => isClauseSet(filter, name));
}

/** The sites that every clause lets through, in the order of the data. */
export function passingSites(filter: Filter, { atlas, statusThen }: Filterable): readonly BuiltSite[] {
  const then = statusThen(filter);
  return atlas.sites.filter((site) => holdsAll(filter, { atlas, site, statusThen: then }));
}

function holdsAll(filter: Filter, candidate: Candidate): boolean {
  return clauseNames.every((name) => holds(name, filter, candidate));
}

function holds(name: ClauseName, filter: Filter, candidate: Candidate): boolean {
  const { isSet, holds: holdsIt } = clauseOf(name);
  return !isSet(filter[name]) || holdsIt(filter[name], candidate);
}

/** Name and choice belong together, which the compiler cannot see through an index. */
function clauseOf(name: ClauseName) {
  return clauses[name] as {
    readonly isSet: (chosen: Filter[ClauseName]) => boolean;
    readonly holds: (chosen: Filter[ClauseName], candidate: Candidate) => boolean;
  };
}

/** The sentence without one of its clauses. */
export function withoutClause(filter: Filter, name: ClauseName): Filter {
  return { ...filter, [name]: noFilter[name] };
}

/** How many more sites there would be without each clause that is set: which of them left nothing. */
export function removedByClause(
  filter: Filter,
  given: Filterable,
): readonly { name: ClauseName; removed: number }[] {
  const left = passingSites(filter, given).length;
  return clauseNames
    .filter((name) => isClauseSet(filter, name))
    .map((name) => ({ name, removed: passingSites(withoutClause(filter, name), given).length - left }));
}

/** How many sites an option of a clause would show, the other clauses as they stand. */
export function countWith<Name extends ClauseName>(
  filter: Filter,
  given: Filterable,
  name: Name,
  option: Filter[Name],
): number {
  return passingSites({ ...filter, [name]: option }, given).length;
}
