import type { Position } from "geojson";
import { bearingDegrees, distanceToMetres } from "../model/distance.ts";
import { readCoordinates, type TypedPosition } from "./coordinates.ts";
import { createEngine, guessBelow, type Hit } from "./engine.ts";
import type { Entry, EntryKind, PlaceEntry, SearchData, SiteEntry } from "./entries.ts";
import { fromHk1980 } from "./hk1980.ts";
import { indexPoints, nearestPoints, type PointIndex } from "./nearest.ts";

/** What was found of one kind, best first. */
export interface Group {
  readonly kind: EntryKind;
  readonly hits: readonly Hit[];
}

/** What the box shows for what was typed. */
export interface Answer {
  readonly query: string;
  /** The group with the best hit first; none is empty. */
  readonly groups: readonly Group[];
  /** Nothing bears the name: these are the next best. */
  readonly isGuess: boolean;
  /** What was typed is a position: WGS84 [longitude, latitude]. */
  readonly position: Position | null;
}

/** Something near a position. */
export interface Beside<Of extends Entry> {
  readonly entry: Of;
  readonly metres: number;
  /** From the position towards it, degrees clockwise from north. */
  readonly bearing: number;
}

/** What can be said of a position. */
export interface Surroundings {
  /** The place that was asked for by its id, if there is such a one. */
  readonly place: PlaceEntry | SiteEntry | null;
  readonly nearestPlace: Beside<PlaceEntry> | null;
  readonly station: Beside<PlaceEntry> | null;
  readonly isInHongKong: boolean;
}

export interface Gazetteer {
  readonly find: (query: string) => Promise<Answer>;
  readonly describe: (at: Position, placeId: string | null) => Surroundings;
}

/** How many rows of a kind are worth reading; the rest is found by typing on. */
const mostOfKind: Readonly<Record<EntryKind, number>> = {
  place: 8,
  site: 6,
  measure: 5,
  section: 3,
  figure: 4,
};

/** Beside a hit that is sure, those that only resemble it are noise. */
const farBehind = 0.3;
const mostGuesses = 5;

/** Places too small or too large to say where one is. */
const isLandmark = ({ placeKind }: PlaceEntry): boolean =>
  !["district", "city", "region", "station", "peak", "river", "water"].includes(placeKind);

export function createGazetteer(data: SearchData): Gazetteer {
  const engine = createEngine(data);
  const places = data.entries.filter((entry) => entry.kind === "place");
  const landmarks = besides(places.filter(isLandmark));
  const stations = besides(places.filter(({ placeKind }) => placeKind === "station"));
  const located = new Map(
    data.entries.flatMap((entry) =>
      entry.kind === "place" || entry.kind === "site" ? [[entry.id, entry]] : [],
    ),
  );
  return {
    find: async (query) => ({ query, ...grouped(engine.find(query)), position: await positionIn(query) }),
    describe: (at, placeId) => ({
      place: located.get(placeId ?? "") ?? null,
      nearestPlace: landmarks(at),
      station: stations(at),
      isInHongKong: distanceToMetres(at, data.territory) === 0,
    }),
  };
}

function grouped(hits: readonly Hit[]): Pick<Answer, "groups" | "isGuess"> {
  const best = hits[0]?.score ?? 0;
  const isGuess = best < guessBelow;
  const near = isGuess ? hits.slice(0, mostGuesses) : hits.filter(({ score }) => score > best - farBehind);
  const kinds = [...new Set(near.map(({ entry }) => entry.kind))];
  const groups = kinds.map((kind) => ({
    kind,
    hits: near.filter(({ entry }) => entry.kind === kind).slice(0, mostOfKind[kind]),
  }));
  return { groups, isGuess: isGuess && hits.length > 0 };
}

/** A grid reference is turned into degrees by a library that is loaded for it. */
async function positionIn(query: string): Promise<Position | null> {
  const typed = readCoordinates(query);
  return typed && positionOf(typed);
}

async function positionOf(typed: TypedPosition): Promise<Position> {
  if (typed.system === "wgs84") return [...typed.position];
  return [...(await fromHk1980(typed.easting, typed.northing))];
}

function besides(entries: readonly PlaceEntry[]): (at: Position) => Beside<PlaceEntry> | null {
  const index: PointIndex = indexPoints(
    entries.map(({ at }) => at[0] ?? NaN),
    entries.map(({ at }) => at[1] ?? NaN),
  );
  return (at) => {
    const [nearest] = nearestPoints(index, at, 1);
    const entry = nearest && entries[nearest.index];
    return entry ? { entry, metres: nearest.metres, bearing: bearingDegrees(at, entry.at) } : null;
  };
}
