import { expect, it } from "vitest";
import { readReal } from "../geodata/real.ts";
import { realSearch } from "./real-search.ts";

it("has what is a place and a site once, as the site", async () => {
  const [
    {
      core: { entries },
    },
    { places },
  ] = [await realSearch(), await readReal()];
  const double = places.filter(({ site }) => site !== undefined);
  expect(double.length).toBeGreaterThan(0);
  const ofPlaces = new Set(entries.flatMap((entry) => (entry.kind === "place" ? [entry.id] : [])));
  expect(double.filter(({ id }) => ofPlaces.has(id))).toEqual([]);
});
