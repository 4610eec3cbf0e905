/** Characters of Traditional Chinese and, at the same places, what Simplified writes for them. */
export interface SimplifiedTable {
  readonly from: string;
  readonly to: string;
}

/** A data file as it is served: without the Simplified texts that follow from the Traditional ones by the table. */
export type WithTable<Data> = Data & { readonly simplified?: SimplifiedTable };

type Served = Record<string, unknown>;

/** Fills in, without making a copy, the Simplified texts that the file leaves out; the table itself is taken away. */
export function addSimplified<Data extends object>({ simplified, ...data }: WithTable<Data>): Data {
  if (simplified) fill(data, bySimplified(simplified));
  return data as unknown as Data;
}

/** One text, character by character. */
export function bySimplified({ from, to }: SimplifiedTable): (text: string) => string {
  const characters = Array.from(to);
  const table = new Map(
    Array.from(from).map((character, index) => [character, characters[index] ?? character]),
  );
  const known = new RegExp(`[${from}]`, "gu");
  return (text) => text.replaceAll(known, (character) => table.get(character) ?? character);
}

function fill(value: unknown, simplify: (text: string) => string): void {
  if (typeof value !== "object" || value === null) return;
  const parts = value as Served;
  if (typeof parts["zhHant"] === "string") parts["zhHans"] ??= simplify(parts["zhHant"]);
  else for (const part of Object.values(parts)) fill(part, simplify);
}
