import { isoMonth, monthFromIso } from "../model/months.ts";
import { siteKinds, statuses } from "../model/kinds.ts";
import { clocks } from "../model/status.ts";
import { type Field, member, patch, withMember } from "./field.ts";
import { sorts } from "../model/choice/sorts.ts";
import { layerIds, layerLinks, withLayer } from "../model/choice/layers.ts";
import { initialUrlState } from "./url-state.ts";

export const kind: Field = {
  key: "kind",
  write: ({ kinds }) => siteKinds.filter((each) => kinds.includes(each)).join(",") || null,
  read: (value, parsed) => patch("kinds", withMember(siteKinds, parsed.kinds, value)),
  isList: true,
};

export const status: Field = {
  key: "status",
  write: (state) => statuses.filter((each) => state.statuses.includes(each)).join(",") || null,
  read: (value, parsed) => patch("statuses", withMember(statuses, parsed.statuses, value)),
  isList: true,
};

export const district: Field = {
  key: "district",
  write: ({ districts }) => districts.join(",") || null,
  read: (value, parsed, { districts }) => patch("districts", withMember(districts, parsed.districts, value)),
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
  read: (value) => patch("month", monthFromIso(value)),
};

export const clock: Field = {
  key: "clock",
  write: (state) => (state.clock === initialUrlState.clock ? null : state.clock),
  read: (value) => patch("clock", member(clocks, value)),
};

export const sort: Field = {
  key: "sort",
  write: (state) => (state.sort === initialUrlState.sort ? null : state.sort),
  read: (value) => patch("sort", member(sorts, value)),
};

/** A key for each layer that can be turned on, left out while it is off. */
export const layerFields: readonly Field[] = layerIds.map((layer) => {
  const { key, value: shown } = layerLinks[layer];
  return {
    key,
    write: ({ layers }) => (layers.includes(layer) ? shown : null),
    read: (value, { layers = [] }) => (value === shown ? { layers: withLayer(layers, layer, true) } : null),
  };
});
