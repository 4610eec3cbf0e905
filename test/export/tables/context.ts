import type { ExportTable } from "../../../src/export/table.ts";
import type { TableContext } from "../../../src/export/tables/table-words.ts";
import { indexAtlas, outlinesOf } from "../../../src/model/atlas.ts";
import { type Language, textIn } from "../../../src/model/localised.ts";
import type { CellValue } from "../../../src/model/own-layer.ts";
import { placeWords } from "../../../src/ui/facts/format/place.ts";
import { texts } from "../../../src/ui/text/texts.ts";
import { builtAtlas } from "../../geodata/built-atlas.ts";

const built = await builtAtlas();

export const atlas = indexAtlas(built.data);
export const outlines = outlinesOf(built.features);

export function contextIn(language: Language): TableContext {
  return {
    atlas,
    words: texts[language],
    localise: (localised) => textIn(localised, language),
    placeWords: (cite) => placeWords(cite, texts[language]),
  };
}

/** The cells of one row by the keys of their columns. */
export function rowOf({ columns, rows }: ExportTable, id: string): Readonly<Record<string, CellValue>> {
  const row = rows.find(([first]) => first === id);
  if (!row) throw new Error(`there is no row ${id}`);
  return Object.fromEntries(columns.map(({ key }, column) => [key, row[column] ?? null]));
}
