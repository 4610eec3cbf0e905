import { coordAll, kinks } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { areaDifference, drawnSquareMetres, hectares } from "../../src/model/area.ts";
import { isPolygonal } from "../../src/model/distance.ts";
import { countedTwice } from "../../src/model/ledger.ts";
import type { AtlasEvent, Cite, Figure, When } from "../../src/model/rows.ts";
import type { Problem } from "./problem.ts";
import type { Geodata } from "./read.ts";

/** The frame of the map: west, south, east, north. */
const frame = { west: 113.78, south: 22.09, east: 114.53, north: 22.62 };
const areaTolerance = 0.1;

/** Every fault that only shows between rows: ids, citations, dates, areas, outlines and the land ledger. */
export function checkGeodata(data: Geodata): Problem[] {
  return [
    ...duplicateIds(data),
    ...unknownIds(data),
    ...citations(data),
    ...intervals(data),
    ...answers(data),
    ...outlines(data),
    ...areas(data),
    ...ledger(data),
    ...circles(data),
  ];
}

interface Row {
  readonly file: string;
  readonly id: string;
}

function rowsOf(data: Geodata): { file: string; rows: readonly { readonly id: string }[] }[] {
  return [
    { file: "sources.json", rows: data.sources },
    { file: "categories.json", rows: data.categories },
    { file: "units.json", rows: data.units },
    { file: "sites.geojson", rows: data.sites.map((site) => site.properties) },
    { file: "measures.json", rows: data.measures },
    { file: "figures.json", rows: data.figures },
    { file: "events.json", rows: data.events },
  ];
}

function duplicateIds(data: Geodata): Problem[] {
  return rowsOf(data).flatMap(({ file, rows }) => {
    const seen = new Set<string>();
    return rows.flatMap(({ id }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ file, id, field: "id", value: id, message: "stands twice" }];
    });
  });
}

function unknownIds(data: Geodata): Problem[] {
  const sites = idSet(data.sites.map((site) => site.properties));
  const measures = idSet(data.measures);
  const events = idSet(data.events);
  const figures = idSet(data.figures);
  const problems: Problem[] = [];
  const expect = (row: Row, field: string, value: string | null | undefined, known: Set<string>, what: string) => {
    if (value !== null && value !== undefined && !known.has(value))
      problems.push({ ...row, field, value, message: `there is no ${what} of this id` });
  };
  const expectAll = (row: Row, field: string, values: readonly string[], known: Set<string>, what: string) =>
    values.forEach((value) => expect(row, field, value, known, what));

  for (const { properties: site } of data.sites) {
    const row = { file: "sites.geojson", id: site.id };
    expect(row, "partOf", site.partOf, sites, "site");
    expectAll(row, "members", site.members ?? [], sites, "site");
    expect(row, "notToBeConfusedWith", site.notToBeConfusedWith, measures, "measure");
  }
  for (const measure of data.measures) {
    const row = { file: "measures.json", id: measure.id };
    expect(row, "category", measure.category, idSet(data.categories), "category");
    expectAll(row, "siteIds", measure.siteIds, sites, "site");
    expect(row, "notToBeConfusedWith", measure.notToBeConfusedWith, measures, "measure");
  }
  for (const figure of data.figures) {
    const row = { file: "figures.json", id: figure.id };
    expect(row, "unit", figure.unit, idSet(data.units), "unit");
    expect(row, "areaOf", figure.areaOf, sites, "site");
    expect(row, "within", figure.within, figures, "figure");
    expectAll(row, "siteIds", figure.siteIds, sites, "site");
    expectAll(row, "measureIds", figure.measureIds, measures, "measure");
  }
  for (const event of data.events) {
    const row = { file: "events.json", id: event.id };
    expect(row, "about", event.about, events, "event");
    expect(row, "restates", event.restates, events, "event");
    expectAll(row, "siteIds", event.siteIds, sites, "site");
    expectAll(row, "measureIds", event.measureIds, measures, "measure");
    expectAll(row, "status.siteIds", event.status?.siteIds ?? [], sites, "site");
  }
  return problems;
}

function citations(data: Geodata): Problem[] {
  const sources = idSet(data.sources);
  const measures = idSet(data.measures);
  const check = (file: string, id: string, cites: readonly Cite[]): Problem[] =>
    cites.flatMap((cite) => {
      const problems: Problem[] = [];
      if (!sources.has(cite.source))
        problems.push({ file, id, field: "cite.source", value: cite.source, message: "there is no source of this id" });
      if (cite.row !== undefined && !measures.has(cite.row))
        problems.push({ file, id, field: "cite.row", value: cite.row, message: "there is no annex row of this id" });
      if (cite.source === "paper-2021" && !cite.para && !cite.annex && !cite.part)
        problems.push({ file, id, field: "cite", value: "paper-2021", message: "names no paragraph or annex row" });
      return problems;
    });
  return [
    ...data.sites.flatMap(({ properties }) => check("sites.geojson", properties.id, properties.cite)),
    ...data.measures.flatMap((row) => check("measures.json", row.id, row.cite)),
    ...data.figures.flatMap((row) => check("figures.json", row.id, row.cite)),
    ...data.events.flatMap((row) => check("events.json", row.id, row.cite)),
  ];
}

function intervals(data: Geodata): Problem[] {
  const check = (file: string, id: string, field: string, when: When): Problem[] => {
    const value = `${when.earliest}/${when.latest}`;
    const bad = [when.earliest, when.latest].find((day) => day !== null && !isRealDay(day));
    if (bad) return [{ file, id, field, value: bad, message: "is not a day of the calendar" }];
    if (when.earliest !== null && when.latest !== null && when.latest < when.earliest)
      return [{ file, id, field, value, message: "ends before it starts" }];
    return [];
  };
  return [
    ...data.events.flatMap((event) => check("events.json", event.id, "when", event.when)),
    ...data.figures.flatMap((figure) => check("figures.json", figure.id, "asOf", figure.asOf)),
  ];
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function answers(data: Geodata): Problem[] {
  const byId = new Map(data.events.map((event) => [event.id, event]));
  const check = (event: AtlasEvent, field: "about" | "restates"): Problem[] => {
    const target = event[field] === undefined ? undefined : byId.get(event[field]);
    if (!target) return [];
    const row = { file: "events.json", id: event.id, field, value: target.id };
    if (target.id === event.id) return [{ ...row, message: "names itself" }];
    if (field === "about" && target.kind !== "promised") return [{ ...row, message: "is not a promise" }];
    return [];
  };
  return data.events.flatMap((event) => [...check(event, "about"), ...check(event, "restates")]);
}

function outlines(data: Geodata): Problem[] {
  return data.sites.flatMap(({ properties: { id }, geometry }) => {
    if (!geometry) return [];
    const file = "sites.geojson";
    const outside = coordAll(geometry).find((position) => !isInFrame(position));
    if (outside)
      return [{ file, id, field: "geometry", value: String(outside), message: "lies outside the frame of the map" }];
    return selfCrossings(geometry).map((at) => ({
      file,
      id,
      field: "geometry",
      value: String(at),
      message: "its outline crosses itself here",
    }));
  });
}

function selfCrossings(geometry: Geometry): Position[] {
  const polygons =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  return polygons.flatMap((coordinates) =>
    kinks({ type: "Polygon", coordinates }).features.map((crossing) => crossing.geometry.coordinates),
  );
}

function areas(data: Geodata): Problem[] {
  const drawn = new Map(
    data.sites.map(({ properties, geometry }) => [properties.id, drawnSquareMetres(geometry)] as const),
  );
  return data.figures.flatMap((figure) => {
    const squareMetres = figure.areaOf === undefined ? null : drawn.get(figure.areaOf);
    if (!squareMetres || figure.note || figure.ledger === undefined) return [];
    const difference = areaDifference(squareMetres, figure.value);
    if (Math.abs(difference) <= areaTolerance) return [];
    return [
      {
        file: "figures.json",
        id: figure.id,
        field: "value",
        value: `${hectares(figure.value)} ha`,
        message: `${figure.areaOf} is drawn with ${hectares(squareMetres).toFixed(1)} ha (${(difference * 100).toFixed(0)} %) and no note says why`,
      },
    ];
  });
}

function ledger(data: Geodata): Problem[] {
  const partOf = new Map(data.sites.map(({ properties }) => [properties.id, properties.partOf]));
  const row = (figure: Figure, field: string, value: string, message: string): Problem => ({
    file: "figures.json",
    id: figure.id,
    field,
    value,
    message,
  });
  const twice = countedTwice(data.figures, (id) => partOf.get(id) ?? null);
  const stray = data.figures.filter((figure) => figure.ledger !== undefined && figure.role !== "land-area");
  return [
    ...twice.map(([outer, inner]) =>
      row(inner, "ledger", "counted", `its land lies inside that of ${outer.id}, which is counted too`),
    ),
    ...stray.map((figure) => row(figure, "ledger", figure.role, "only land areas stand in the land ledger")),
  ];
}

function circles(data: Geodata): Problem[] {
  const partOf = new Map(data.sites.map(({ properties }) => [properties.id, properties.partOf]));
  return [...partOf.keys()].flatMap((id) => {
    const seen = new Set<string>();
    for (let next: string | null | undefined = id; next; next = partOf.get(next)) {
      if (seen.has(next))
        return [{ file: "sites.geojson", id, field: "partOf", value: next, message: "is part of itself, in a circle" }];
      seen.add(next);
    }
    return [];
  });
}

function isInFrame([lng, lat]: Position): boolean {
  if (lng === undefined || lat === undefined) return false;
  return lng >= frame.west && lng <= frame.east && lat >= frame.south && lat <= frame.north;
}

function idSet(rows: readonly { readonly id: string }[]): Set<string> {
  return new Set(rows.map((row) => row.id));
}
