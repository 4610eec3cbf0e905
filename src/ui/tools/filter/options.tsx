import type { Atlas } from "../../../model/atlas.ts";
import { districtsOf } from "../../../model/site-location.ts";
import type { Language, Localised } from "../../../model/localised.ts";
import { siteKinds, statuses } from "../../../model/kinds.ts";
import { promiseYears } from "../../../model/promises.ts";
import {
  setMoreThanHectares,
  setPromisedBefore,
  toggleDistrict,
  toggleKind,
  toggleStatus,
} from "../../../state/actions/filter.ts";
import { type ClauseName, countWith, type Filter } from "../../../model/choice/filter.ts";
import type { Reads } from "../../../state/reads.ts";
import type { AtlasStore } from "../../../state/store.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { KindMarker } from "../../facts/signs/map-samples.tsx";
import { StatusDisc } from "../../facts/signs/status-sign.tsx";
import type { FirstText } from "../../text/text.ts";

/** One thing that a clause can say. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly sign?: preact.JSX.Element;
  readonly isChosen: boolean;
  /** How many sites it would show, the other clauses as they stand. */
  readonly count: number;
  readonly choose: () => void;
}

export interface Asking {
  readonly filter: Filter;
  readonly atlas: Atlas;
  readonly reads: Reads;
  readonly store: AtlasStore;
  readonly text: FirstText;
  readonly language: Language;
  readonly localise: (localised: Localised) => string;
}

const usualHectares = [1, 2, 10, 50, 100];

/** Some clauses take several options at once, others one. */
export const isOneOf: Readonly<Record<ClauseName, boolean>> = {
  kinds: false,
  statuses: false,
  districts: false,
  promisedBefore: true,
  moreThanHectares: true,
};

/** Universities and hospitals are no names; I&T parks keep their letters. */
function withinSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** What each clause says now: the names of what is chosen. */
export const namesOf: Readonly<Record<ClauseName, (asking: Asking) => readonly string[]>> = {
  kinds: ({ filter, text }) => filter.kinds.map((kind) => withinSentence(text.kind[kind])),
  statuses: ({ filter, text }) => filter.statuses.map((status) => text.status[status]),
  districts: ({ filter, atlas, localise }) =>
    districtsOf(atlas).flatMap(({ id, name }) => (filter.districts.includes(id) ? [localise(name)] : [])),
  promisedBefore: ({ filter, text }) =>
    filter.promisedBefore === null ? [] : [text.siteFilter.before(filter.promisedBefore)],
  moreThanHectares: ({ filter, text, language }) =>
    filter.moreThanHectares === null ? [] : [largerText(filter.moreThanHectares, text, language)],
};

/** What each clause can say, with counts: worked out while it is open. */
export const optionsOf: Readonly<Record<ClauseName, (asking: Asking) => readonly Option[]>> = {
  kinds: ({ filter, reads, store, text }) =>
    siteKinds.map((kind) => ({
      id: kind,
      name: text.kind[kind],
      sign: <KindMarker kind={kind} />,
      isChosen: filter.kinds.includes(kind),
      count: countWith(filter, reads, "kinds", [kind]),
      choose: () => toggleKind(store, kind),
    })),
  statuses: ({ filter, atlas, reads, store, text }) => {
    const statusThen = reads.statusThen(filter);
    const met = new Set(atlas.sites.map(({ id }) => statusThen(id)));
    return statuses
      .filter((status) => met.has(status) || filter.statuses.includes(status))
      .map((status) => ({
        id: status,
        name: text.status[status],
        sign: <StatusDisc status={status} />,
        isChosen: filter.statuses.includes(status),
        count: countWith(filter, reads, "statuses", [status]),
        choose: () => toggleStatus(store, status),
      }));
  },
  districts: ({ filter, atlas, reads, store, localise }) => {
    const known = districtsOf(atlas);
    const ids = known.map(({ id }) => id);
    return known.map(({ id, name }) => ({
      id,
      name: localise(name),
      isChosen: filter.districts.includes(id),
      count: countWith(filter, reads, "districts", [id]),
      choose: () => toggleDistrict(store, ids, id),
    }));
  },
  promisedBefore: ({ filter, atlas, reads, store, text }) =>
    withChosen(promiseYears(atlas), filter.promisedBefore).map((year) => ({
      id: String(year),
      name: text.siteFilter.before(year),
      isChosen: filter.promisedBefore === year,
      count: countWith(filter, reads, "promisedBefore", year),
      choose: () => setPromisedBefore(store, year),
    })),
  moreThanHectares: ({ filter, reads, store, text, language }) =>
    withChosen(usualHectares, filter.moreThanHectares).map((hectares) => ({
      id: String(hectares),
      name: largerText(hectares, text, language),
      isChosen: filter.moreThanHectares === hectares,
      count: countWith(filter, reads, "moreThanHectares", hectares),
      choose: () => setMoreThanHectares(store, hectares),
    })),
};

function largerText(hectares: number, text: FirstText, language: Language): string {
  return text.siteFilter.larger(numberText(hectares, language, 1));
}

/** A value from a link is added to the usual choices. */
function withChosen(usual: readonly number[], chosen: number | null): readonly number[] {
  return [...new Set([...usual, ...(chosen === null ? [] : [chosen])])].toSorted((a, b) => a - b);
}
