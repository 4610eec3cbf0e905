import type { PlaceSources } from "../../src/model/place-sources.ts";
import type { Geodata } from "../geodata/read.ts";

/** Whom the names and points come from of what neighbours know, with how many of each. */
export function placeSourcesOf({
  placeSources,
  placeFiles,
}: Pick<Geodata, "placeSources" | "placeFiles">): PlaceSources {
  const counts: Record<string, number> = {};
  for (const { source } of placeFiles.flatMap(({ rows }) => rows)) counts[source] = (counts[source] ?? 0) + 1;
  return { sources: placeSources, counts };
}
