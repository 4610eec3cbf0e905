import type { FeatureCollection, Point } from "geojson";
import type { PlaceSign } from "../../../look/signs/place-signs.ts";
import type { PlaceKind } from "../../../model/kinds.ts";
import { type DrawnPlace, drawnPlaces, type LocalPlacesFile } from "../../../model/local-places.ts";

/** What the style reads of a place. */
export interface PlaceProperties {
  readonly zhHant: string;
  readonly en: string;
  readonly zhHans: string;
  /** Empty where a name says enough. */
  readonly sign: PlaceSign | "";
  /** From this zoom on it may be drawn. */
  readonly from: number;
  /** Of two that do not both fit, the one with the lower number is drawn. */
  readonly order: number;
  readonly isRoad: boolean;
}

interface Look {
  readonly sign: PlaceSign | "";
  /** From which zoom on, by rank from 3; the last holds for all lesser ones. */
  readonly from: readonly number[];
  /** Among others of the same rank. */
  readonly weight: number;
}

const look = (sign: Look["sign"], from: readonly number[], weight = 5): Look => ({ sign, from, weight });

const looks: Readonly<Partial<Record<PlaceKind, Look>>> = {
  "control-point": look("travel", [13], 0),
  "country-park": look("green", [13], 1),
  hospital: look("health", [13, 14], 1),
  university: look("school", [14, 14, 14, 15], 2),
  village: look("home", [13, 13, 13, 13, 14], 3),
  estate: look("home", [14], 2),
  island: look("", [13], 3),
  "ferry-pier": look("travel", [13, 13, 14, 15], 3),
  "light-rail": look("travel", [14], 3),
  development: look("home", [14, 14, 14, 15, 16, 17], 5),
  mall: look("shop", [14, 14, 15, 16], 4),
  market: look("shop", [15], 5),
  park: look("green", [13, 13, 14, 15, 16], 4),
  beach: look("green", [14], 4),
  sports: look("green", [14, 14, 15, 16], 6),
  hill: look("hill", [14], 4),
  bay: look("", [14], 4),
  "tunnel-bridge": look("", [14], 6),
  school: look("school", [15], 7),
  library: look("civic", [15], 6),
  "museum-venue": look("civic", [14, 14, 15], 4),
  "government-office": look("civic", [15, 15, 15, 16], 6),
  police: look("civic", [16], 6),
  clinic: look("health", [16], 6),
  "post-office": look("civic", [17], 7),
  road: look("", [14, 14, 15, 15, 16, 17], 8),
};

const firstRank = 3;

export function placeFeatures(file: LocalPlacesFile): FeatureCollection<Point, PlaceProperties> {
  return {
    type: "FeatureCollection",
    features: drawnPlaces(file).flatMap((place) => {
      const shown = looks[place.kind];
      if (!shown) return [];
      return [
        {
          type: "Feature",
          properties: propertiesOf(place, shown),
          geometry: { type: "Point", coordinates: [...place.at] },
        },
      ];
    }),
  };
}

function propertiesOf({ kind, name, rank }: DrawnPlace, { sign, from, weight }: Look): PlaceProperties {
  const { zhHant, en, zhHans = zhHant } = name;
  return {
    zhHant,
    en,
    zhHans,
    sign,
    from: from[rank - firstRank] ?? from.at(-1) ?? 17,
    order: 10 * rank + weight,
    isRoad: kind === "road",
  };
}
