import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Geometry } from "geojson";
import type { NamedFeature, NameLayer } from "../../scripts/geodata/name-layers.ts";
import type { Geodata } from "../../scripts/geodata/read.ts";
import { noteColumns, placeColumns } from "../../scripts/geodata/read-places.ts";
import type { AtlasEvent, Figure, LocalPlace, Measure, Place, Site, Source } from "../../src/model/rows.ts";

/** One edit of the data; throws when the row to edit is not there. */
export type Change = (data: Geodata) => Geodata;

export function changeFigure(id: string, change: Partial<Figure>): Change {
  return (data) => ({ ...data, figures: withRow(data.figures, id, change) });
}

export function changeEvent(id: string, change: Partial<AtlasEvent>): Change {
  return (data) => ({ ...data, events: withRow(data.events, id, change) });
}

export function changeMeasure(id: string, change: Partial<Measure>): Change {
  return (data) => ({ ...data, measures: withRow(data.measures, id, change) });
}

export function changeSource(id: string, change: Partial<Source>): Change {
  return (data) => ({ ...data, sources: withRow(data.sources, id, change) });
}

export function changePlace(id: string, change: Partial<Place>): Change {
  return (data) => ({ ...data, places: withRow(data.places, id, change) });
}

export function addPlace(place: Place): Change {
  return (data) => ({ ...data, places: [...data.places, place] });
}

/** Edits one row of geodata/places/. */
export function changeLocalPlace(id: string, change: Partial<LocalPlace>): Change {
  return (data) => ({
    ...data,
    placeFiles: data.placeFiles.map(({ file, rows }) => ({
      file,
      rows: rows.some((row) => row.id === id) ? withRow(rows, id, change) : rows,
    })),
  });
}

/** Edits the features of one layer of the base map. */
export function changeLayer(
  layer: NameLayer,
  edit: (features: readonly NamedFeature[]) => readonly NamedFeature[],
): Change {
  return (data) => ({ ...data, basemap: { ...data.basemap, [layer]: edit(data.basemap[layer]) } });
}

export function changeSite(id: string, change: Partial<Site>): Change {
  return (data) => {
    const changed = withRow(
      data.sites.map(({ properties }) => properties),
      id,
      change,
    );
    return {
      ...data,
      sites: data.sites.map((site, index) => ({ ...site, properties: changed[index] ?? site.properties })),
    };
  };
}

export function redraw(id: string, geometry: Geometry): Change {
  return (data) => {
    if (!data.sites.some(({ properties }) => properties.id === id)) throw new Error(`there is no site ${id}`);
    return {
      ...data,
      sites: data.sites.map((site) => (site.properties.id === id ? { ...site, geometry } : site)),
    };
  };
}

function withRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  change: Partial<Row>,
): Row[] {
  if (!rows.some((row) => row.id === id)) throw new Error(`there is no row ${id}`);
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** A file of places/, as it is read. */
function tableOf(rows: readonly LocalPlace[]): string {
  const hasNotes = rows.some(({ note }) => note);
  const columns = [...placeColumns, ...(hasNotes ? noteColumns : [])];
  const lines = rows.map(({ id, name, point, rank, source, asOf, basis, aliases = [], note }) => {
    const fields = [id, name.zhHant, name.en, ...point, rank, source, asOf, basis, aliases.join("|")];
    return [...fields, ...(hasNotes ? [note?.zhHant ?? "", note?.en ?? ""] : [])].join("\t");
  });
  return [columns.join("\t"), ...lines, ""].join("\n");
}

/** Write the data as a geodata folder of its own; gives its path. */
export async function writeGeodata(data: Geodata): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "geodata-"));
  const { sites, basemap, tours, placeFiles, placeSources, boundary, ...lists } = data;
  const write = (file: string, value: unknown) => writeFile(join(folder, file), JSON.stringify(value));
  const writeFeatures = (file: string, features: unknown) =>
    write(`${file}.geojson`, { type: "FeatureCollection", features });
  await mkdir(join(folder, "basemap"));
  await mkdir(join(folder, "tours"));
  await mkdir(join(folder, "places"));
  await write("places/sources.json", placeSources);
  await write("basemap/boundary.geojson", boundary);
  await Promise.all(placeFiles.map(({ file, rows }) => writeFile(join(folder, file), tableOf(rows))));
  await Promise.all(tours.map(({ file, tour }) => writeFile(join(folder, file), JSON.stringify(tour))));
  await writeFeatures("sites", sites);
  await Promise.all(Object.entries(basemap).map(([name, layer]) => writeFeatures(`basemap/${name}`, layer)));
  await Promise.all(Object.entries(lists).map(([name, rows]) => write(`${name}.json`, rows)));
  return folder;
}
