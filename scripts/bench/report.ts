import { type Bar, barsOf, type Medians, verdictOf } from "./bars.ts";
import type { Reaction } from "./inside/choices.ts";
import { median } from "./median.ts";
import { type PageName, pageNames, type Sample } from "./sample.ts";
import { tableLines } from "./table.ts";
import type { Reactions } from "./visits.ts";
import { kilobytes, milliseconds } from "./words.ts";

const titles: Readonly<Record<PageName, string>> = {
  atlas: "the atlas",
  maplibre: "bare MapLibre",
  leaflet: "Leaflet",
  openlayers: "OpenLayers",
};

const columns: readonly (readonly [title: string, cell: (sample: Sample) => string])[] = [
  ["useful paint", ({ usefulPaintMs }) => milliseconds(usefulPaintMs)],
  ["sites drawn", ({ sitesMs }) => milliseconds(sitesMs)],
  ["long tasks", ({ longTasksMs }) => milliseconds(longTasksMs)],
  ["first scripts", ({ scriptBytes }) => kilobytes(scriptBytes)],
  ["all files", ({ totalBytes }) => kilobytes(totalBytes)],
];

export interface Results {
  readonly rounds: number;
  readonly medians: Medians;
  readonly reactions: Reactions | null;
  readonly engineBytes: number;
}

/** Everything that is printed, as lines. */
export function reportLines({ rounds, medians, reactions, engineBytes }: Results): string[] {
  return [
    `Medians of ${rounds} ${rounds === 1 ? "visit" : "visits"} of each page, first visits, text gzipped`,
    "",
    ...tableLines([
      ["", ...columns.map(([title]) => title)],
      ...pageNames.map((name) => pageRow(name, medians)),
    ]),
    "",
    ...reactionLines(reactions),
    "",
    ...tableLines(barsOf(medians, engineBytes).map(barRow)),
  ];
}

function pageRow(name: PageName, medians: Medians): string[] {
  const sample = medians[name];
  return [titles[name], ...columns.map(([, cell]) => (sample ? cell(sample) : "not measured"))];
}

function reactionLines(reactions: Reactions | null): string[] {
  return tableLines([
    ["the atlas, from the click", "in the page", "painted"],
    ["open a site from the list", ...reactionCells(reactions?.sites)],
    ["change the language", ...reactionCells(reactions?.languages)],
    ["move the timeline", ...reactionCells(reactions?.months)],
    ["narrow by a clause", ...reactionCells(reactions?.clauses)],
    ["show a scene of a tour, with its flight", ...reactionCells(reactions?.scenes)],
  ]);
}

function reactionCells(reactions: readonly Reaction[] = []): string[] {
  const kinds = ["written", "painted"] as const;
  return kinds.map((kind) => {
    const middle = median(reactions.map((reaction) => reaction[kind]));
    return middle === null ? "not measured" : milliseconds(middle);
  });
}

function barRow(bar: Bar): string[] {
  const say = (value: number | null): string => (value === null ? "?" : bar.inWords(value));
  return [bar.name, say(bar.value), `(at most ${say(bar.limit)})`, verdictOf(bar)];
}
