import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { Localised } from "../../../model/localised.ts";
import { type PlannedRail, stationsOf } from "../../../model/planned-rail.ts";

/** What the style reads of a line or a station. */
export interface RailProperties {
  readonly is: "line" | "station";
  readonly inService: boolean;
  readonly zhHant: string;
  readonly en: string;
  readonly zhHans: string;
}

type RailFeature = Feature<LineString | Point, RailProperties>;

/** Lines straight from station to station, as nobody has surveyed them; stations without a point are passed by. */
export function railFeatures(rail: PlannedRail): FeatureCollection<LineString | Point, RailProperties> {
  const lines = rail.lines.flatMap((line): RailFeature[] => {
    const coordinates = stationsOf(rail, line).flatMap(({ point }) => (point ? [point] : []));
    if (coordinates.length < 2) return [];
    const properties = { is: "line", inService: false, ...names(line.name) } as const;
    return [
      { type: "Feature", id: line.featureId, properties, geometry: { type: "LineString", coordinates } },
    ];
  });
  const stations = rail.stations.flatMap(({ featureId, point, name, inService = false }): RailFeature[] => {
    if (!point) return [];
    const properties = { is: "station", inService, ...names(name) } as const;
    return [{ type: "Feature", id: featureId, properties, geometry: { type: "Point", coordinates: point } }];
  });
  return { type: "FeatureCollection", features: [...lines, ...stations] };
}

function names({ zhHant, en, zhHans = zhHant }: Localised): Required<Localised> {
  return { zhHant, en, zhHans };
}
