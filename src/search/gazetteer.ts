import type { Position } from "geojson";
import { distanceToMetres, metresBetween } from "../model/distance.ts";
import { isWide } from "../model/wide-place.ts";
import { readingsOf, type TypedPosition } from "./coordinates.ts";
import { createEngine, type Hit, homes } from "./engine.ts";
import { type Entry, type EntryKind, isLocal, type PlaceEntry, type SearchData } from "./entries.ts";
import { guessThreshold } from "./match.ts";
import { fromHk1980, warmGrid } from "../model/geometry/hk1980.ts";
import { createNormaliser } from "./normalise-text.ts";
import { isHereAlone, roadOfAddress } from "./sentence.ts";
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
  /** Where it would be if the northing stood first: two numbers of the grid do not say which is which. */
  readonly otherPosition?: Position;
  /** Whether everything was searched, or only what comes first: stations, towns, public estates and sites. */
  readonly isComplete: boolean;
  /** What has to be said of the answer beside its rows. */
  readonly remark: Remark | null;
}

/**
 * `here` asks for what is near without saying near what; `road` is an address of which only the road is known; `namesakes`
 * are places far apart that bear the very name.
 */
export type Remark = "here" | "road" | "namesakes";

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
  /** @param near The middle of the map: of two that are alike the nearer one comes first. */
  readonly find: (query: string, near?: Position | null) => Promise<Answer>;
  /** Finds these from then on, too. */
  readonly add: (entries: readonly Entry[]) => Promise<void>;
  readonly complete: () => void;
  readonly has: (placeId: string) => boolean;
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
  let isComplete = false;
  const normalise = createNormaliser(data.characters);
  const places = data.entries.filter((entry) => entry.kind === "place");
  const landmarks = nearestAmong(places.filter(isLandmark));
  const stations = nearestAmong(places.filter(({ placeKind }) => placeKind === "station"));
  const byId = new Map(places.map((place) => [place.id, place]));
  const placeAt = (id: string, at: Position): PlaceEntry | null => {
    const place = byId.get(id);
    return place && metresBetween(place.at, at) < samePlaceMetres ? place : null;
  };
  return {
    find: async (query, near = null) => {
      const normalised = normalise(query);
      const [position = null, otherPosition] = await positionsIn(query);
      if (isHereAlone(normalised))
        return { query, groups: [], isGuess: false, position, isComplete: true, remark: "here" };
      const hits = engine.find(query, undefined, near);
      const remark = remarkOn(hits, roadOfAddress(normalised) !== null);
      const other = otherPosition && { otherPosition };
      return { query, ...grouped(hits), position, ...other, isComplete, remark };
    },
    add: async (entries) => {
      await engine.add(entries);
      for (const entry of entries) if (entry.kind === "place") byId.set(entry.id, entry);
    },
    complete: () => {
      isComplete = true;
    },
    has: (placeId) => byId.has(placeId),
    describe: (at, placeId) => ({
      place: placeAt(placeId ?? "", at),
      nearestPlace: landmarks(at),
      station: stations(at),
      isInHongKong: distanceToMetres(at, data.territory) === 0,
    }),
    warm: warmGrid,
  };
}

/** Nearer than this, places of one name are parts of one another. */
const apartMetres = 1_500;

function remarkOn(hits: readonly Hit[], isAddress: boolean): Remark | null {
  const [first] = hits;
  if (first?.entry.kind !== "place") return null;
  if (isAddress && first.entry.placeKind === "road" && first.likeness < 1) return "road";
  const { at, placeKind } = first.entry;
  const isNamesake = ({ entry, likeness }: Hit): boolean =>
    likeness > first.likeness - asAlike &&
    entry.kind === "place" &&
    (entry.placeKind === placeKind || (homes.has(placeKind) && homes.has(entry.placeKind))) &&
    metresBetween(entry.at, at) > apartMetres;
  return first.likeness >= leastOfName && hits.some(isNamesake) ? "namesakes" : null;
}

/** The name itself, or the name without the word for its kind. */
const leastOfName = 0.95;
const asAlike = 0.01;

/** What neighbours know leaves room for stations, towns and estates, if there are any. */
const leastRoom = 4;

function shownOf(hits: readonly Hit[], most: number): readonly Hit[] {
  const others = hits.filter(({ entry }) => !isLocal(entry)).length;
  const mostLocal = most - Math.min(leastRoom, others);
  let locals = 0;
  return hits
    .filter(({ entry }) => {
      if (!isLocal(entry)) return true;
      locals += 1;
      return locals <= mostLocal;
    })
    .slice(0, most);
}

function grouped(hits: readonly Hit[]): Pick<Answer, "groups" | "isGuess"> {
  const { score: best, likeness } = hits[0] ?? { score: 0, likeness: 0 };
  const isGuess = likeness < guessThreshold;
  const near = isGuess ? hits.slice(0, mostGuesses) : hits.filter(({ score }) => score > best - farBehind);
  const kinds = [...new Set(near.map(({ entry }) => entry.kind))];
  const groups = kinds.map((kind) => ({
    kind,
    hits: shownOf(
      near.filter(({ entry }) => entry.kind === kind),
      mostOfKind[kind],
    ),
  }));
  return { groups, isGuess: isGuess && hits.length > 0 };
}

/** A grid reference is turned into degrees by a library that is loaded for it; without it the names are found all the same. */
async function positionsIn(query: string): Promise<readonly Position[]> {
  const positions = await Promise.all(readingsOf(query).map(positionOf));
  return positions.filter((position) => position !== null).filter(([, lat = 90]) => Math.abs(lat) <= 85);
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
  readonly find: {
    readonly payload: {
      readonly query: string;
      readonly near: Position | null;
      /** Whether to wait until everything can be searched. */
      readonly isWhole: boolean;
    };
    readonly answer: Answer;
  };
  readonly describe: {
    readonly payload: { readonly at: Position; readonly placeId: string | null };
    readonly answer: Surroundings;
  };
};
