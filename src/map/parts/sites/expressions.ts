import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Palette } from "../../../look/palette.ts";
import type { Language } from "../../../model/localised.ts";
import { siteKinds, statuses } from "../../../model/kinds.ts";

/** The parts of the site layers' expressions, named. */

export const isArea: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
export const isRegion: ExpressionSpecification = ["==", ["get", "kind"], "area"];
export const isOutside: ExpressionSpecification = ["==", ["get", "outside"], "yes"];
export const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];
export const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
export const isRelated: ExpressionSpecification = ["boolean", ["feature-state", "related"], false];

const month: ExpressionSpecification = ["number", ["global-state", "month"]];
const digits: ExpressionSpecification = ["to-string", ["get", ["string", ["global-state", "clock"]]]];

/** The state at the chosen month on the chosen clock: the digit that `statusDigits` of the model wrote for it. */
export const statusThen: ExpressionSpecification = [
  "at",
  ["to-number", ["slice", digits, month, ["+", month, 1]]],
  ["literal", [...statuses]],
];

export function kindColour(palette: Palette): ExpressionSpecification {
  const pairs = siteKinds.flatMap((kind) => [kind, palette.kind[kind]]);
  return ["match", ["get", "kind"], ...pairs, palette.kind.area] as unknown as ExpressionSpecification;
}

export function shortName(language: Language): ExpressionSpecification {
  return ["get", { "zh-Hant": "zhHant", en: "en", "zh-Hans": "zhHans" }[language]];
}
