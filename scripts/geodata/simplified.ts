import type { Localised } from "../../src/model/localised.ts";
import { bySimplified, type SimplifiedTable, type WithTable } from "../../src/model/simplified.ts";
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

/** A table of characters in place of the texts that follow from it, which are a sixth of what would be sent. */
export function withTable<Data extends object>(data: Data): WithTable<Data> {
  const simplified = tableOf(pairsIn(data));
  return { ...(withoutDerived(data, bySimplified(simplified)) as Data), simplified };
}

/** Of every character that differs anywhere, what it mostly becomes. */
function tableOf(pairs: readonly (readonly [hant: string, hans: string])[]): SimplifiedTable {
  const counts = new Map<string, Map<string, number>>();
  for (const [from, to] of pairs) {
    const become = counts.get(from) ?? new Map<string, number>();
    counts.set(from, become.set(to, (become.get(to) ?? 0) + 1));
  }
  const mostly = [...counts].map(([from, become]) => {
    const [most] = [...become].toSorted(([, a], [, b]) => b - a);
    return [from, most?.[0] ?? from] as const;
  });
  const changed = mostly.filter(([from, to]) => from !== to).toSorted(([a], [b]) => a.localeCompare(b, "en"));
  return { from: changed.map(([from]) => from).join(""), to: changed.map(([, to]) => to).join("") };
}

/** Character against character; a text whose length changes is sent as it is. */
function pairsIn(value: unknown): (readonly [hant: string, hans: string])[] {
  if (typeof value !== "object" || value === null) return [];
  if (!isLocalised(value)) return Object.values(value).flatMap(pairsIn);
  const [from, to] = [Array.from(value.zhHant), Array.from(value.zhHans ?? "")];
  return from.length === to.length ? from.map((each, index) => [each, to[index] ?? each] as const) : [];
}

function withoutDerived(value: unknown, simplify: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((part) => withoutDerived(part, simplify));
  if (typeof value !== "object" || value === null) return value;
  if (!isLocalised(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, withoutDerived(part, simplify)]),
    );
  const { zhHans, ...text } = value;
  return zhHans === simplify(value.zhHant) ? text : value;
}

function isLocalised(value: object): value is Localised & object {
  return "zhHant" in value && "en" in value && typeof value.zhHant === "string";
}
