import type { Position } from "geojson";
import { distanceToMetres, metresBetween } from "../model/distance.ts";
import { isWide } from "../model/wide-place.ts";
import { readCoordinates, type TypedPosition } from "./coordinates.ts";
import { createEngine, type Hit } from "./engine.ts";
import type { EntryKind, PlaceEntry, SearchData } from "./entries.ts";
import { guessThreshold } from "./match.ts";
import { fromHk1980, warmGrid } from "../model/geometry/hk1980.ts";
import { indexPoints, nearestPoints, type PointIndex } from "./nearest.ts";

/** The hits of one kind, best first. */
export interface Group {
  readonly kind: EntryKind;
  readonly hits: readonly Hit[];
}

/** The answer to a query. */
export interface Answer {
  readonly query: string;
  /** The group with the best hit first; none is empty. */
  readonly groups: readonly Group[];
  /** Whether nothing has that name, so that the hits are only similar. */
  readonly isGuess: boolean;
  /** The position that the query states, WGS84 [longitude, latitude]. */
  readonly position: Position | null;
}

/** A place near a position. */
export interface NearbyPlace {
  readonly entry: PlaceEntry;
  readonly metres: number;
}

/** The description of a position. */
export interface Surroundings {
  /** The place with the requested id, if it exists and lies there. */
  readonly place: PlaceEntry | null;
  readonly nearestPlace: NearbyPlace | null;
  readonly station: NearbyPlace | null;
  readonly isInHongKong: boolean;
}

export interface Gazetteer {
  readonly find: (query: string) => Promise<Answer>;
  readonly describe: (at: Position, placeId: string | null) => Surroundings;
  /** Fetches what the first query may need. */
  readonly warm: () => Promise<void>;
}

/** How many rows of a kind are shown; a longer query finds the rest. */
const mostOfKind: Readonly<Record<EntryKind, number>> = {
  place: 8,
  site: 6,
  measure: 5,
  section: 3,
  figure: 4,
};

/** Beside a certain hit, similar names are noise. */
const farBehind = 0.3;
const mostGuesses = 5;

/** A link can pair any place with any position: the place counts only at its own point, up to rounding. */
const samePlaceMetres = 5;

/** Places that describe a position well: nothing wide, no station and no summit. */
const isLandmark = ({ placeKind, rank }: PlaceEntry): boolean =>
  !isWide(placeKind, rank) && placeKind !== "station" && placeKind !== "peak";

export function createGazetteer(data: SearchData): Gazetteer {
  const engine = createEngine(data);
  const places = data.entries.filter((entry) => entry.kind === "place");
  const landmarks = nearestAmong(places.filter(isLandmark));
  const stations = nearestAmong(places.filter(({ placeKind }) => placeKind === "station"));
  const byId = new Map(places.map((place) => [place.id, place]));
  const placeAt = (id: string, at: Position): PlaceEntry | null => {
    const place = byId.get(id);
    return place && metresBetween(place.at, at) < samePlaceMetres ? place : null;
  };
  return {
    find: async (query) => ({ query, ...grouped(engine.find(query)), position: await positionIn(query) }),
    describe: (at, placeId) => ({
      place: placeAt(placeId ?? "", at),
      nearestPlace: landmarks(at),
      station: stations(at),
      isInHongKong: distanceToMetres(at, data.territory) === 0,
    }),
    warm: warmGrid,
  };
}

function grouped(hits: readonly Hit[]): Pick<Answer, "groups" | "isGuess"> {
  const { score: best, likeness } = hits[0] ?? { score: 0, likeness: 0 };
  const isGuess = likeness < guessThreshold;
  const near = isGuess ? hits.slice(0, mostGuesses) : hits.filter(({ score }) => score > best - farBehind);
  const kinds = [...new Set(near.map(({ entry }) => entry.kind))];
  const groups = kinds.map((kind) => ({
    kind,
    hits: near.filter(({ entry }) => entry.kind === kind).slice(0, mostOfKind[kind]),
  }));
  return { groups, isGuess: isGuess && hits.length > 0 };
}

/** A grid reference is turned into degrees by a library that is loaded for it; without it the names are found all the same. */
async function positionIn(query: string): Promise<Position | null> {
  const typed = readCoordinates(query);
  const position = typed && (await positionOf(typed));
  return position && Math.abs(position[1] ?? 90) <= 85 ? position : null;
}

async function positionOf(typed: TypedPosition): Promise<Position | null> {
  if (typed.system === "wgs84") return [...typed.position];
  return fromHk1980(typed.easting, typed.northing).catch((error: unknown) => {
    console.info("The grid reference could not be read.", error);
    return null;
  });
}

function nearestAmong(entries: readonly PlaceEntry[]): (at: Position) => NearbyPlace | null {
  const index: PointIndex = indexPoints(
    entries.map(({ at }) => at[0] ?? NaN),
    entries.map(({ at }) => at[1] ?? NaN),
  );
  return (at) => {
    const [nearest] = nearestPoints(index, at, 1);
    const entry = nearest && entries[nearest.index];
    return entry ? { entry, metres: nearest.metres } : null;
  };
}

/** The requests that the search worker answers. */
export type SearchCalls = {
  /** Fetches the data; nothing can be found before. */
  readonly open: { readonly payload: { readonly url: string }; readonly answer: null };
  readonly warm: { readonly payload: null; readonly answer: null };
  readonly find: { readonly payload: { readonly query: string }; readonly answer: Answer };
  readonly describe: {
    readonly payload: { readonly at: Position; readonly placeId: string | null };
    readonly answer: Surroundings;
  };
};
