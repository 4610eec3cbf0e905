import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Language } from "../../model/localised.ts";

/** The families of the bundled font; MapLibre draws from the file, or from the machine's own fonts without it. */
export const fonts = { regular: ["HK Sans"], bold: ["HK Sans SemiBold"] };

/** The name of a basemap feature in the reader's language. */
export function nameIn(language: Language): ExpressionSpecification {
  switch (language) {
    case "zh-Hant":
      return ["coalesce", ["get", "name_zh"], ["get", "name_en"], ""];
    case "en":
      return ["coalesce", ["get", "name_en"], ["get", "name_zh"], ""];
    case "zh-Hans":
      return ["coalesce", ["get", "name_hans"], ["get", "name_zh"], ["get", "name_en"], ""];
  }
}

/** The other name, for a small second line: English under Chinese and the other way round. */
export function otherNameIn(language: Language): ExpressionSpecification {
  return ["coalesce", ["get", language === "en" ? "name_zh" : "name_en"], ""];
}

/** A number that grows with the zoom between the given stops. */
export function byZoom(...stops: readonly number[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}
