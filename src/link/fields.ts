import { languages } from "../model/localised.ts";
import { formatCamera, parseCamera } from "./position-text.ts";
import { carry } from "./carry-field.ts";
import { before, clock, district, kind, layerFields, month, more, sort, status } from "./choice-fields.ts";
import { type Field, member, patch } from "./field.ts";
import { at, category, money, promiseSort, verdict, year } from "./list-fields.ts";
import { draw } from "./draw-field.ts";
import { made, tour } from "./stage-fields.ts";
import {
  compare,
  event,
  item,
  measure,
  near,
  place,
  query,
  section,
  site,
  table,
  view,
} from "./panel-fields.ts";

const map: Field = {
  key: "map",
  write: ({ camera }) => camera && formatCamera(camera),
  read: (value) => patch("camera", parseCamera(value)),
};

const language: Field = {
  key: "lang",
  write: (state) => state.language,
  read: (value) => patch("language", member(languages, value)),
};

const version: Field = {
  key: "v",
  write: () => "1",
  read: (value) => (value === "1" ? {} : null),
};

/** The grammar, in the order in which a link is written. */
export const fields: readonly Field[] = [
  map,
  tour,
  made,
  site,
  event,
  measure,
  view,
  compare,
  carry,
  section,
  item,
  near,
  place,
  kind,
  status,
  district,
  before,
  more,
  month,
  clock,
  sort,
  ...layerFields,
  draw,
  category,
  money,
  year,
  at,
  verdict,
  promiseSort,
  query,
  table,
  language,
  version,
];
