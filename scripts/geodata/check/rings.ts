import { coordAll, kinks } from "@turf/turf";
import type { Position } from "geojson";
import { isInExtent } from "../../../src/model/mercator.ts";
import { polygonsOf } from "../../basemap/positions.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";

/** Outlines that leave the frame of the map, do not close or cross themselves. */
export function checkRings(data: Geodata): Problem[] {
  return data.sites.flatMap(({ properties: { id }, geometry }) => {
    if (!geometry) return [];
    const row = { file: "sites.geojson", id, field: "geometry" };
    const outside = coordAll(geometry).find((position) => !isInExtent(position));
    if (outside) return [{ ...row, value: String(outside), message: "lies outside the frame of the map" }];
    return polygonsOf(geometry).flatMap((rings) =>
      ringFaults(rings).map(({ at, message }) => ({ ...row, value: String(at), message })),
    );
  });
}

function ringFaults(rings: Position[][]): { at: Position | undefined; message: string }[] {
  const open = rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)));
  if (open.length > 0)
    return open.map((ring) => ({ at: ring[0], message: "its ring from here does not close" }));
  return kinks({ type: "Polygon", coordinates: rings }).features.map((crossing) => ({
    at: crossing.geometry.coordinates,
    message: "its outline crosses itself here",
  }));
}
