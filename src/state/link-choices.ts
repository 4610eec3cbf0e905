import { isoMonth, monthFromIso } from "../model/months.ts";
import { siteKinds, statuses } from "../model/kinds.ts";
import { clocks } from "../model/status.ts";
import { type Field, member, wish, withMember } from "./link-field.ts";
import { initialState, sorts } from "./store.ts";

export const kind: Field = {
  key: "kind",
  write: ({ kinds }) => siteKinds.filter((each) => kinds.includes(each)).join(",") || null,
  read: (value, sofar) => wish("kinds", withMember(siteKinds, sofar.kinds, value)),
  isList: true,
};

export const status: Field = {
  key: "status",
  write: (state) => statuses.filter((each) => state.statuses.includes(each)).join(",") || null,
  read: (value, sofar) => wish("statuses", withMember(statuses, sofar.statuses, value)),
  isList: true,
};

export const district: Field = {
  key: "district",
  write: ({ districts }) => districts.join(",") || null,
  read: (value, sofar, { districts }) => wish("districts", withMember(districts, sofar.districts, value)),
  isList: true,
};

export const before: Field = {
  key: "before",
  write: ({ promisedBefore }) => (promisedBefore === null ? null : String(promisedBefore)),
  read: (value) => (/^20\d\d$/.test(value) ? { promisedBefore: Number(value) } : null),
};

/** Hectares, as people round them. */
export const more: Field = {
  key: "more",
  write: ({ moreThanHectares }) => (moreThanHectares === null ? null : String(moreThanHectares)),
  read: (value) => (/^(0|[1-9]\d{0,3})(\.5)?$/.test(value) ? { moreThanHectares: Number(value) } : null),
};

export const month: Field = {
  key: "t",
  write: (state) => (state.month === null ? null : isoMonth(state.month)),
  read: (value) => wish("month", monthFromIso(value)),
};

export const clock: Field = {
  key: "clock",
  write: (state) => (state.clock === initialState.clock ? null : state.clock),
  read: (value) => wish("clock", member(clocks, value)),
};

export const sort: Field = {
  key: "sort",
  write: (state) => (state.sort === initialState.sort ? null : state.sort),
  read: (value) => wish("sort", member(sorts, value)),
};
