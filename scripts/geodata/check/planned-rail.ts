import { isInExtent } from "../../../src/model/mercator.ts";
import type { PlannedRail, RailLine, RailStation } from "../../../src/model/planned-rail.ts";
import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { plannedRailFile } from "../read-planned-rail.ts";

type Fault = Pick<Problem, "field" | "value" | "message">;

/** Stations that no line serves, lines without their stations, and points that are not where their basis has them. */
export function checkPlannedRail(data: Geodata): Problem[] {
  const rail = data["planned-rail"];
  const served = new Set(rail.lines.flatMap(({ stations }) => stations));
  const numbered = [...rail.stations, ...rail.lines];
  const numbers = numbered.map(({ featureId }) => featureId);
  return [
    ...noteFaults(rail),
    ...rail.stations.flatMap((station) => named(station, stationFaults(station, served, data))),
    ...rail.lines.flatMap((line) => named(line, lineFaults(line, rail))),
    ...numbered
      .filter(({ featureId }, index) => numbers.indexOf(featureId) < index)
      .flatMap((row) => named(row, [fault("featureId", String(row.featureId), "stands twice")])),
  ];
}

/** The legend is dated by the newest of the facts. */
function noteFaults({ legend: { note }, lines }: PlannedRail): Problem[] {
  const newest = lines
    .map(({ progress: { when } }) => when)
    .reduce((a, b) => ((a.latest ?? "") > (b.latest ?? "") ? a : b)).words;
  return (["zhHant", "en"] as const)
    .filter((language) => !note[language].includes(newest[language]))
    .flatMap((language) =>
      named({ id: "legend" }, [
        fault(`note.${language}`, note[language], `does not name ${newest[language]}`),
      ]),
    );
}

function stationFaults(station: RailStation, served: ReadonlySet<string>, data: Geodata): Fault[] {
  const { id, point, basis, beyondExtent = false } = station;
  const value = String(point);
  return [
    ...(served.has(id) ? [] : [fault("id", id, "is a station of no line")]),
    ...((point === null) === (basis.of === "none")
      ? []
      : [fault("point", value, "is not what its basis says")]),
    ...(point !== null && isInExtent(point) === beyondExtent
      ? [fault("point", value, beyondExtent ? "lies within the extent" : "lies beyond the extent, unsaid")]
      : []),
    ...(point !== null && !isAtBasis(station, data)
      ? [fault("point", value, "is not the point of its basis")]
      : []),
  ];
}

/** A rounded point has no more than three decimals; the others are those of the row that they name. */
function isAtBasis({ point, basis }: RailStation, { places, sites, basemap }: Geodata): boolean {
  switch (basis.of) {
    case "none":
      return true;
    case "rounded":
      return point?.every((degrees) => Number(degrees.toFixed(3)) === degrees) ?? false;
    case "place":
      return String(point) === String(places.find(({ id }) => id === basis.id)?.point);
    case "site":
      return (
        String(point) === String(sites.find(({ properties: { id } }) => id === basis.id)?.properties.repPoint)
      );
    case "base-map": {
      const station = basemap.mtr_stations.find(({ properties }) => properties.name_en === basis.name);
      return String(point) === String(station?.geometry.coordinates);
    }
  }
}

function lineFaults({ kind, stations, between, length }: RailLine, rail: PlannedRail): Fault[] {
  const known = new Set(rail.stations.map(({ id }) => id));
  return [
    ...stations
      .filter((id, index) => !known.has(id) || stations.indexOf(id) < index)
      .map((id) => fault("stations", id, known.has(id) ? "stands twice" : "there is no station of this id")),
    ...((kind === "line") === stations.length > 1
      ? []
      : [fault("stations", stations.join(), "a line has two stations and more, a new station is one")]),
    ...((kind === "station") === (between !== undefined)
      ? []
      : [fault("between", String(between?.en), "is told of a new station, and only there")]),
    ...(length && (length.inHongKongMetres ?? 0) > length.metres
      ? [fault("length", String(length.inHongKongMetres), "is longer in Hong Kong than as a whole")]
      : []),
  ];
}

function fault(field: string, value: string, message: string): Fault {
  return { field, value, message };
}

function named({ id }: { readonly id: string }, faults: readonly Fault[]): Problem[] {
  return faults.map((each) => ({ file: plannedRailFile, id, ...each }));
}
