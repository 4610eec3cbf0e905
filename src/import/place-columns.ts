import { crsAbout, crsOfEpsg } from "./crs.ts";
import { isWkt } from "./detect-format.ts";
import { firstPosition } from "./formats/geojson.ts";
import { parseWkt } from "./formats/wkt-geometry.ts";
import { pairNames, type PairNames, wktName } from "../model/place-column-names.ts";
import { parseCoordinate } from "./parse-coordinate.ts";
import type { CrsId, CrsReason, PlaceColumns } from "./report.ts";

export interface ColumnGuess {
  readonly columns: PlaceColumns;
  readonly reason: CrsReason;
}

/** The share of rows that must have a possible place for a guess by values alone. */
const enough = 0.8;

/**
 * The columns of a table that hold places, the likeliest first. Where the grid of Hong Kong could be read both ways
 * round (eastings and northings overlap from 800,000 to 850,000), both readings are there.
 * @param rows Some rows of the table, without the header.
 */
export function guessPlaceColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnGuess[] {
  const wkt = header.findIndex(
    (name, column) => wktName.test(name.trim()) && rows.some((row) => isWkt(row[column] ?? "")),
  );
  if (wkt >= 0) return [wktGuess(wkt, rows)];
  const byName = pairNames.flatMap((pair) => pairByName(header, rows, pair));
  const byValue = pairsByValue(header, rows);
  return unique([...byName, ...byValue]);
}

function wktGuess(column: number, rows: readonly (readonly string[])[]): ColumnGuess {
  const found = rows.map((row) => parseWkt(row[column] ?? "")).find(Boolean);
  const named = found?.srid ? crsOfEpsg(found.srid) : null;
  if (named) return { columns: { kind: "wkt", column, crs: named }, reason: "named" };
  const first = firstPosition(found?.geometry);
  const [guess] = first ? crsAbout(...first) : [];
  return { columns: { kind: "wkt", column, crs: guess ?? "wgs84" }, reason: guess ? "values" : "assumed" };
}

function pairByName(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  names: PairNames,
): readonly ColumnGuess[] {
  const x = header.findIndex((name) => names.x.test(name.trim()));
  const y = header.findIndex((name) => names.y.test(name.trim()));
  if (x < 0 || y < 0) return [];
  const [system] = systemsOf(rows, x, y);
  // By a plain name a pair is one although its numbers lie elsewhere: the report then says that they do.
  const crs = system?.crs ?? names.otherwise;
  return crs ? [{ columns: { kind: "pair", x, y, crs }, reason: "column-names" }] : [];
}

function pairsByValue(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnGuess[] {
  const numeric = header
    .map((_, column) => column)
    .filter((column) => shareOf(rows, (row) => parseCoordinate(row[column] ?? "") !== null) >= enough);
  const pairs = numeric.flatMap((x) =>
    numeric.filter((y) => Math.abs(x - y) === 1).map((y) => [x, y] as const),
  );
  const guesses = pairs.flatMap(([x, y]) =>
    systemsOf(rows, x, y)
      // Degrees with the latitude first are the same pair the other way round.
      .filter(({ crs, share }) => crs !== "wgs84-lat-first" && share >= enough)
      .map(({ crs, share }) => ({
        guess: { columns: { kind: "pair", x, y, crs }, reason: "values" } as const,
        share,
      })),
  );
  return guesses
    .toSorted((a, b) => b.share - a.share || a.guess.columns.x - b.guess.columns.x)
    .map(({ guess }) => guess);
}

/** The systems in which rows lie about Hong Kong, with the share of the rows that do. */
function systemsOf(
  rows: readonly (readonly string[])[],
  x: number,
  y: number,
): readonly { readonly crs: CrsId; readonly share: number }[] {
  const counts = new Map<CrsId, number>();
  for (const row of rows) {
    const [a, b] = [parseCoordinate(row[x] ?? ""), parseCoordinate(row[y] ?? "")];
    if (a === null || b === null) continue;
    for (const crs of crsAbout(a, b)) counts.set(crs, (counts.get(crs) ?? 0) + 1);
  }
  return [...counts]
    .map(([crs, count]) => ({ crs, share: count / Math.max(1, rows.length) }))
    .toSorted((a, b) => b.share - a.share);
}

function shareOf(rows: readonly (readonly string[])[], holds: (row: readonly string[]) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}

function unique(guesses: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const seen = new Set<string>();
  return guesses.filter(({ columns }) => {
    const key = JSON.stringify(columns);
    return !seen.has(key) && seen.add(key);
  });
}
