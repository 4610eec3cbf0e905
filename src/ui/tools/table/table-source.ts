import type { OwnLayersClient } from "../../../data/own-layers.ts";
import type { ExportTable } from "../../../export/table.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { type FeatureRef, siteRef } from "../../../model/feature-ref.ts";
import { contentOf, type FieldContent } from "../../../model/layer-colours.ts";
import type { Bounds } from "../../../model/mercator.ts";
import type { CellValue, LayerField, OwnLayer } from "../../../model/own-layer.ts";
import { queryRows, type TableQuery } from "../../../model/table-query.ts";
import type { Panel } from "../../../model/choice/panel.ts";
import type { HeldTable } from "../../../model/choice/table.ts";

export interface TableColumn extends LayerField {
  /** What stands at its head. */
  readonly label: string;
}

/** What a row leads to: a feature on the map, or a panel. */
export type RowTarget =
  | { readonly kind: "feature"; readonly ref: FeatureRef }
  | { readonly kind: "panel"; readonly panel: Panel };

/** Rows that a table can show, wherever they are held. Rows are named by their number from 0. */
export interface TableSource {
  readonly columns: readonly TableColumn[];
  readonly rowCount: number;
  readonly order: (query: TableQuery) => Promise<Uint32Array>;
  readonly cells: (rows: readonly number[]) => Promise<readonly (readonly CellValue[])[]>;
  readonly content: (field: string) => Promise<FieldContent | null>;
  readonly targetOf: (row: number) => RowTarget | null;
  /** Where the feature of a row lies, where opening it does not show it on the map by itself. */
  readonly boundsOf?: (row: number) => Promise<Bounds | null>;
  /** The row of a feature; null where the table has none of it. */
  readonly rowOf: (ref: FeatureRef) => number | null;
}

/** A table that the page holds. */
export function heldSource(kind: HeldTable, table: ExportTable, atlas: Atlas): TableSource {
  // The id, which comes first in files, is of least use to a reader.
  const columns = idLast(
    table.columns.map(({ key, label, type }): TableColumn => {
      const isPlain = type === "number" || type === "boolean";
      return { name: key, label, type: isPlain ? type : "text" };
    }),
  );
  const ids = table.rows.map(([id]) => String(id));
  const rows = table.rows.map(idLast);
  return {
    columns,
    rowCount: table.rows.length,
    order: async (query) => queryRows(columns, rows, query),
    cells: async (asked) => asked.map((row) => rows[row] ?? []),
    content: async (field) => {
      const column = columns.findIndex(({ name }) => name === field);
      return column < 0 ? null : contentOf(rows, column);
    },
    targetOf: (row) => targetOfRow(kind, ids[row] ?? "", atlas),
    rowOf: (ref) => {
      const isOf = kind === "drawings" ? ref.kind === "drawing" : kind === "sites" && ref.kind === "site";
      const row = isOf ? ids.indexOf(String(ref.id)) : -1;
      return row < 0 ? null : row;
    },
  };
}

function idLast<Each>([id, ...others]: readonly Each[]): readonly Each[] {
  return id === undefined ? others : [...others, id];
}

function targetOfRow(kind: HeldTable, id: string, atlas: Atlas): RowTarget | null {
  switch (kind) {
    case "sites":
      return { kind: "feature", ref: siteRef(id) };
    case "drawings":
      return { kind: "feature", ref: { kind: "drawing", id } };
    case "measures":
      return { kind: "panel", panel: { kind: "measure", id } };
    case "figures":
      return targetOfFact(atlas.figures.find((each) => each.id === id));
    case "events":
    case "promises":
      return targetOfFact(atlas.events.find((each) => each.id === id));
  }
}

/** The first site that a fact is about, or else its first measure. */
function targetOfFact(
  fact: { readonly siteIds: readonly string[]; readonly measureIds: readonly string[] } | undefined,
): RowTarget | null {
  const [site] = fact?.siteIds ?? [];
  if (site !== undefined) return { kind: "feature", ref: siteRef(site) };
  const [measure] = fact?.measureIds ?? [];
  return measure === undefined ? null : { kind: "panel", panel: { kind: "measure", id: measure } };
}

/** Degrees; about 600 m here. */
const leastSide = 0.006;

/** A point or a small area with so much about it that one sees where it lies. */
function withSurroundings([west, south, east, north]: Bounds): Bounds {
  const x = (west + east) / 2;
  const y = (south + north) / 2;
  const half = leastSide / 2;
  return [
    Math.min(west, x - half),
    Math.min(south, y - half),
    Math.max(east, x + half),
    Math.max(north, y + half),
  ];
}

/** A layer of the reader's own, whose rows a worker holds. */
export function layerSource(layer: OwnLayer, client: () => Promise<OwnLayersClient>): TableSource {
  const { id, fields, featureCount } = layer;
  return {
    columns: fields.map((field) => ({ ...field, label: field.name })),
    rowCount: featureCount,
    order: async (query) => (await client()).order(id, query),
    cells: async (rows) => (await client()).cells(id, rows),
    content: async (field) => (await client()).content(id, field),
    targetOf: (row) => ({ kind: "feature", ref: { kind: "own", layer: id, id: row + 1 } }),
    boundsOf: async (row) => {
      const bounds = (await (await client()).feature(id, row))?.bounds;
      return bounds ? withSurroundings(bounds) : null;
    },
    rowOf: (ref) => (ref.kind === "own" && ref.layer === id ? ref.id - 1 : null),
  };
}
