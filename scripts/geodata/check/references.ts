import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { idSet, type RowName } from "./rows.ts";

/** Fields that name a row which is not there. */
export function checkReferences(data: Geodata): Problem[] {
  const sites = idSet(data.sites.map((site) => site.properties));
  const measures = idSet(data.measures);
  const categories = idSet(data.categories);
  const units = idSet(data.units);
  const figures = idSet(data.figures);
  const events = idSet(data.events);
  const sources = idSet(data.sources);
  const cited = new Set([...figures, ...events]);
  return [
    ...data.sites.flatMap(({ properties: site }) => {
      const row = { file: "sites.geojson", id: site.id };
      return [
        ...unknown(row, "partOf", [site.partOf], sites, "site"),
        ...unknown(row, "members", site.members ?? [], sites, "site"),
        ...unknown(row, "notToBeConfusedWith", [site.notToBeConfusedWith], measures, "measure"),
      ];
    }),
    ...data.measures.flatMap((measure) => {
      const row = { file: "measures.json", id: measure.id };
      return [
        ...unknown(row, "category", [measure.category], categories, "category"),
        ...unknown(row, "siteIds", measure.siteIds, sites, "site"),
        ...unknown(row, "notToBeConfusedWith", [measure.notToBeConfusedWith], measures, "measure"),
      ];
    }),
    ...data.figures.flatMap((figure) => {
      const row = { file: "figures.json", id: figure.id };
      return [
        ...unknown(row, "unit", [figure.unit], units, "unit"),
        ...unknown(row, "areaOf", [figure.areaOf], sites, "site"),
        ...unknown(row, "within", [figure.within], figures, "figure"),
        ...unknown(row, "sameFactAs", [figure.sameFactAs], figures, "figure"),
        ...unknown(row, "sameNumberAs", [figure.sameNumberAs], figures, "figure"),
        ...unknown(row, "siteIds", figure.siteIds, sites, "site"),
        ...unknown(row, "measureIds", figure.measureIds, measures, "measure"),
      ];
    }),
    ...data.events.flatMap((event) => {
      const row = { file: "events.json", id: event.id };
      return [
        ...unknown(row, "about", [event.about], events, "event"),
        ...unknown(row, "sameFactAs", [event.sameFactAs], events, "event"),
        ...unknown(row, "siteIds", event.siteIds, sites, "site"),
        ...unknown(row, "measureIds", event.measureIds, measures, "measure"),
      ];
    }),
    ...data.places.flatMap(({ id, source, site }) => [
      ...unknown({ file: "places.json", id }, "source", [source], sources, "source"),
      ...unknown({ file: "places.json", id }, "site", [site], sites, "site"),
    ]),
    ...data.tours.flatMap(({ file, tour }) =>
      tour.scenes.flatMap((scene) => [
        ...unknown({ file, id: scene.id }, "sites", scene.sites ?? [], sites, "site"),
        ...unknown({ file, id: scene.id }, "cites", scene.cites ?? [], cited, "figure or event"),
      ]),
    ),
  ];
}

function unknown(
  row: RowName,
  field: string,
  values: readonly (string | null | undefined)[],
  known: ReadonlySet<string>,
  what: string,
): Problem[] {
  return values.flatMap((value) =>
    value === null || value === undefined || known.has(value)
      ? []
      : [{ ...row, field, value, message: `there is no ${what} of this id` }],
  );
}
