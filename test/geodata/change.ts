import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Geometry } from "geojson";
import type { Geodata } from "../../scripts/geodata/read.ts";
import type { AtlasEvent, Figure, Measure, Site } from "../../src/model/rows.ts";

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

/** Write the data as a geodata folder of its own; gives its path. */
export async function writeGeodata(data: Geodata): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "geodata-"));
  const { sites, ...lists } = data;
  const write = (file: string, value: unknown) => writeFile(join(folder, file), JSON.stringify(value));
  await write("sites.geojson", { type: "FeatureCollection", features: sites });
  await Promise.all(Object.entries(lists).map(([name, rows]) => write(`${name}.json`, rows)));
  return folder;
}
