import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** One row says in one field that a thing lies in another. */
interface Inside {
  readonly inner: string;
  readonly outer: string;
  /** The entry that closes a circle, as it is named to the reader. */
  readonly entry: Omit<Problem, "message">;
}

/** Sites and figures that lie in themselves, by whatever fields lead there: no total could be made of them. */
export function checkCircles(data: Geodata): Problem[] {
  return [...closing(sitesInside(data)), ...closing(figuresInside(data))];
}

function sitesInside({ sites }: Geodata): Inside[] {
  return sites.flatMap(({ properties: { id, partOf, members = [] } }) => {
    const named = (field: string, value: string) => ({ file: "sites.geojson", id, field, value });
    return [
      ...(partOf === null ? [] : [{ inner: id, outer: partOf, entry: named("partOf", partOf) }]),
      ...members.map((member) => ({ inner: member, outer: id, entry: named("members", member) })),
    ];
  });
}

function figuresInside({ figures }: Geodata): Inside[] {
  return figures.flatMap(({ id, within }) =>
    within === undefined
      ? []
      : [{ inner: id, outer: within, entry: { file: "figures.json", id, field: "within", value: within } }],
  );
}

/** Every entry of a circle is named; rows that only lead into one are not. */
function closing(all: readonly Inside[]): Problem[] {
  return all
    .filter(({ inner, outer }) => wholesOf(outer, all).has(inner))
    .map(({ entry }) => ({ ...entry, message: "lies in itself, in a circle" }));
}

/** What a thing lies in, step by step, with itself. */
function wholesOf(id: string, all: readonly Inside[]): ReadonlySet<string> {
  const found = new Set([id]);
  for (const each of found) for (const { inner, outer } of all) if (inner === each) found.add(outer);
  return found;
}
