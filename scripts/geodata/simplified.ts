import type { Localised } from "../../src/model/localised.ts";
import { toHans } from "../hans.ts";

/**
 * Fill `zhHans` in every localised text of a value, however deep; a text that has one keeps it (an override).
 */
export function withSimplified<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withSimplified) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (isLocalised(value)) return { ...value, zhHans: value.zhHans ?? toHans(value.zhHant) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withSimplified(part)])) as Value;
}

function isLocalised(value: object): value is Localised & object {
  return "zhHant" in value && "en" in value && typeof value.zhHant === "string";
}
