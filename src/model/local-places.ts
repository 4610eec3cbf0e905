import type { Position } from "geojson";
import type { PlaceKind } from "./kinds.ts";
import type { Localised } from "./localised.ts";
import type { PointBasis } from "./point-basis.ts";
import { bySimplified, type SimplifiedTable } from "./simplified.ts";

/** A place that its neighbours know, as it is found and drawn. */
export interface LocalPlaceRow {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: Localised;
  readonly district: Localised | null;
  readonly aliases: readonly string[];
  /** WGS84 [longitude, latitude]. */
  readonly at: Position;
  readonly rank: number;
  readonly source: string;
  readonly basis: PointBasis;
  /** What has to be known of it today. */
  readonly today: Localised | null;
}

/** What differs from a rule, by the number of the row. */
export type Exceptions<Value> = Readonly<Record<number, Value>>;

/** How names are read: by the table of syllables, each with its characters, or else as the exceptions say. */
export interface Readings {
  readonly syllables: Readonly<Record<string, string>>;
  readonly other: Exceptions<readonly string[]>;
}

/**
 * `data/places.json`: thousands of places in columns, because that is half the bytes of rows. Texts of a column are lines,
 * ranks digits; districts, sources and bases are letters, which number the lists from `a`; `-` is none.
 */
export interface LocalPlacesFile {
  readonly version: 1;
  /** The kinds in the order of their rows, each with how many there are. */
  readonly kinds: readonly (readonly [PlaceKind, number])[];
  readonly zhHant: string;
  readonly en: string;
  readonly simplified: SimplifiedTable;
  readonly hans: Exceptions<string>;
  /** Where it is not that of the English name. */
  readonly ids: Exceptions<string>;
  readonly aliases: Exceptions<string>;
  readonly today: Exceptions<Localised>;
  /** Hundred-thousandths of a degree from `origin`. */
  readonly origin: readonly [lng: number, lat: number];
  readonly lngs: readonly number[];
  readonly lats: readonly number[];
  readonly ranks: string;
  readonly districts: string;
  readonly districtNames: readonly Localised[];
  readonly sources: string;
  readonly sourceIds: readonly string[];
  readonly bases: string;
  readonly basisNames: readonly PointBasis[];
  /** The rows whose names the base map draws already. */
  readonly drawn: readonly number[];
  /** Public estates and courts, which are found as what comes first and are drawn with these. */
  readonly estates: {
    readonly zhHant: string;
    readonly en: string;
    readonly lngs: readonly number[];
    readonly lats: readonly number[];
  };
  readonly jyutping: Readings;
  readonly pinyin: Readings;
}

export const unitsPerDegree = 100_000;

export function isLocalPlacesFile(data: unknown): data is LocalPlacesFile {
  return (
    typeof data === "object" && data !== null && "kinds" in data && "lngs" in data && "simplified" in data
  );
}

/** The id that follows from an English name. */
export function idOfName(en: string): string {
  return en
    .toLowerCase()
    .replaceAll("&", "and")
    .replaceAll(/['’.]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** A name to be drawn. */
export type DrawnPlace = Pick<LocalPlaceRow, "kind" | "name" | "at" | "rank">;

/** The columns, read row by row. */
export interface LocalPlaceReader {
  readonly count: number;
  readonly drawn: (row: number) => DrawnPlace;
  readonly whole: (row: number) => LocalPlaceRow;
}

export function readLocalPlaces(file: LocalPlacesFile): LocalPlaceReader {
  const kinds = file.kinds.flatMap(([kind, count]) => Array<PlaceKind>(count).fill(kind));
  const chinese = file.zhHant.split("\n");
  const english = file.en.split("\n");
  const simplify = bySimplified(file.simplified);
  const drawn = (row: number): DrawnPlace => {
    const zhHant = chinese[row] ?? "";
    return {
      kind: kinds[row] ?? "facility",
      name: { zhHant, en: english[row] ?? "", zhHans: file.hans[row] ?? simplify(zhHant) },
      at: [degrees(file.origin[0], file.lngs[row] ?? NaN), degrees(file.origin[1], file.lats[row] ?? NaN)],
      rank: Number(file.ranks[row]),
    };
  };
  return {
    count: chinese.length,
    drawn,
    whole: (row) => ({
      ...drawn(row),
      id: file.ids[row] ?? idOfName(english[row] ?? ""),
      district: lettered(file.districts, row, file.districtNames) ?? null,
      aliases: file.aliases[row]?.split("|") ?? [],
      source: lettered(file.sources, row, file.sourceIds) ?? "",
      basis: lettered(file.bases, row, file.basisNames) ?? "facility",
      today: file.today[row] ?? null,
    }),
  };
}

export function localPlaceRows(file: LocalPlacesFile): readonly LocalPlaceRow[] {
  const { count, whole } = readLocalPlaces(file);
  return Array.from({ length: count }, (_, row) => whole(row));
}

/** What a map may draw: the rows that the base map does not name, and the public estates. */
export function drawnPlaces(file: LocalPlacesFile): readonly DrawnPlace[] {
  const named = new Set(file.drawn);
  const { count, drawn } = readLocalPlaces(file);
  const rows = Array.from({ length: count }, (_, row) => row).filter((row) => !named.has(row));
  const { zhHant, en, lngs, lats } = file.estates;
  const english = en.split("\n");
  const simplify = bySimplified(file.simplified);
  const estates = zhHant.split("\n").map((name, row): DrawnPlace => ({
    kind: "estate",
    name: { zhHant: name, en: english[row] ?? "", zhHans: simplify(name) },
    at: [degrees(file.origin[0], lngs[row] ?? NaN), degrees(file.origin[1], lats[row] ?? NaN)],
    rank: 4,
  }));
  return [...rows.map(drawn), ...estates];
}

/** Without the noise of binary fractions, so that a link to the point is the same text. */
function degrees(origin: number, units: number): number {
  return Math.round(origin * unitsPerDegree + units) / unitsPerDegree;
}

const firstLetter = "a".codePointAt(0) ?? 0;

function lettered<Value>(letters: string, row: number, values: readonly Value[]): Value | undefined {
  return values[(letters.codePointAt(row) ?? 0) - firstLetter];
}

export function letterOf(index: number): string {
  return index < 0 ? "-" : String.fromCodePoint(firstLetter + index);
}
