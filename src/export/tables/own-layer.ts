import type { FeatureLook, LayerField, LayerRows, LayerStyle } from "../../model/own-layer.ts";
import type { ColumnType, ExportTable } from "../table.ts";

/** A reader's own layer as its file had it: its fields and places, and nothing of ours. Drawn as the map draws it. */
export function ownLayerTable(
  { name, style }: { readonly name: string; readonly style: LayerStyle },
  { fields, values, geometries, looks, lookOf }: LayerRows,
): ExportTable {
  const plain: FeatureLook = { colour: style.colour, fill: null, fillOpacity: null, width: style.width };
  const lookOfRow = (row: number): FeatureLook =>
    (style.usesLooks ? looks[lookOf[row] ?? -1] : undefined) ?? plain;
  return {
    name,
    columns: fields.map((field) => ({ key: field.name, label: field.name, type: columnType(field) })),
    rows: values,
    geometries,
    looks: geometries.map((_, row) => lookOfRow(row)),
  };
}

function columnType({ type }: LayerField): ColumnType {
  return type === "mixed" || type === "empty" ? "text" : type;
}
