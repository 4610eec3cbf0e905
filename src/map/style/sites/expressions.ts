import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Palette } from "../../../look/palette.ts";
import type { Language } from "../../../model/localised.ts";
import { siteKinds } from "../../../model/rows.ts";

/** The parts of the site layers' expressions, named. */

export const isArea: ExpressionSpecification = ["==", ["geometry-type"], "Polygon"];
export const isRegion: ExpressionSpecification = ["==", ["get", "kind"], "area"];
export const isOutside: ExpressionSpecification = ["==", ["get", "outside"], "yes"];
export const isHovered: ExpressionSpecification = ["boolean", ["feature-state", "hover"], false];
export const isSelected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
export const isHighlighted: ExpressionSpecification = ["boolean", ["feature-state", "highlighted"], false];

export function kindColour(palette: Palette): ExpressionSpecification {
  const pairs = siteKinds.flatMap((kind) => [kind, palette.kind[kind]]);
  return ["match", ["get", "kind"], ...pairs, palette.kind.area] as unknown as ExpressionSpecification;
}

export function shortName(language: Language): ExpressionSpecification {
  return ["get", { "zh-Hant": "zhHant", en: "en", "zh-Hans": "zhHans" }[language]];
}
