import Papa from "papaparse";
import { toWgs84From } from "../crs.ts";
import {
  assumedEncoding,
  decodedChunks,
  encodingOf,
  likelyEncoding,
  NotUtf8,
  offeredEncodings,
} from "../decode-text.ts";
import { nameWithoutExtension } from "../file-name.ts";
import type { LayerBuilder } from "../layer-builder.ts";
import { parseCoordinate } from "../parse-coordinate.ts";
import { guessPlaceColumns } from "../place-columns.ts";
import { type CrsReason, type EncodingReason, ImportRefusal, type PlaceColumns } from "../report.ts";
import { uniqueNames } from "../unique-names.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";
import { parseWkt } from "./wkt-geometry.ts";

/** How many rows the delimiter and the columns of the places are guessed from. */
const sampleRows = 500;
const sampleBytes = 262_144;
/** Characters of one row. */
const longestRow = 4_194_304;
const delimiters = [",", "\t", ";", "|"] as const;

/** Comma-, tab- or semicolon-separated values. Rows without a place stay: they are in the table and not on the map. */
export const csv: Format = {
  id: "csv",
  read: async (file, _others, context) => {
    const chosen = context.options.encoding === undefined ? null : encodingOf(context.options.encoding);
    const taken = chosen
      ? ({ label: chosen, reason: "chosen" } as const)
      : await likelyEncoding(file.blob, sampleBytes);
    const goBack = context.mark();
    try {
      await readAs(file, context, taken);
    } catch (error) {
      if (!(error instanceof NotUtf8)) throw error;
      goBack();
      await readAs(file, context, assumedEncoding);
    }
  },
};

async function readAs(
  file: ImportFile,
  context: FormatContext,
  { label: encoding, reason: encodingReason }: { readonly label: string; readonly reason: EncodingReason },
): Promise<void> {
  const { options } = context;
  context.reportEncoding(encoding, encodingReason);
  const sample = await sampleOf(file.blob, encoding);
  const newline = newlineOf(sample);
  const delimiter = options.delimiter ?? delimiterOf(sample, newline);
  const [first = [], ...rest] = parseSample(sample, { delimiter, newline });
  if (first.length < 2 && options.columns === undefined && !/\.(csv|tsv|txt)$/i.test(file.name))
    throw new ImportRefusal("NOT-KNOWN", "text");
  const hasHeader = isHeader(first);
  const header = hasHeader ? first : first.map((_, column) => `column ${column + 1}`);
  const guesses = guessPlaceColumns(header, filled(hasHeader ? rest : [first, ...rest]));
  const columns = options.columns ?? guesses[0]?.columns ?? { kind: "none" };
  const reason = options.columns ? "chosen" : (guesses[0]?.reason ?? "assumed");
  context.reportChoices({
    encodings: await encodingChoices(file.blob, encoding),
    delimiters,
    header,
    columns: guesses.map((guess) => guess.columns),
  });
  const isStrict = encodingReason === "valid";
  await readRows(file, context, {
    encoding,
    isStrict,
    delimiter,
    newline,
    hasHeader,
    header,
    columns,
    reason,
  });
}

/** Numbers tell that the first row is none of names; but tables of statistics have years for names. */
function isHeader(cells: readonly string[]): boolean {
  const isYear = (cell: string): boolean => /^(18|19|20|21)\d\d$/.test(cell.trim());
  return (
    cells.every((cell) => parseCoordinate(cell) === null || isYear(cell)) &&
    cells.some((cell) => cell.trim() !== "" && !isYear(cell))
  );
}

/** How the text of a table is cut into cells. */
interface Dialect {
  readonly delimiter: string;
  readonly newline: "\n" | "\r" | "\r\n";
}

interface Reading extends Dialect {
  readonly encoding: string;
  /** Whether bytes that are not in this encoding end the reading. */
  readonly isStrict: boolean;
  readonly hasHeader: boolean;
  readonly header: readonly string[];
  readonly columns: PlaceColumns;
  readonly reason: CrsReason;
}

async function readRows(file: ImportFile, context: FormatContext, reading: Reading): Promise<void> {
  const { columns, reason, hasHeader, header } = reading;
  const { names, renamedCount } = uniqueNames(header);
  if (renamedCount > 0) context.tally.note({ kind: "fields-renamed", count: renamedCount });
  const crs = columns.kind === "none" ? null : columns.crs;
  if (crs) context.reportCrs(crs, reason);
  const toWgs84 = crs ? await toWgs84From(crs) : undefined;
  const layer = context.layer(nameWithoutExtension(file.name), {
    ...(toWgs84 && { toWgs84 }),
    keepsPlaceless: true,
    keepsUnreadable: context.options.keepsRows ?? false,
    infersNumbers: true,
    names,
  });
  const place = placeReader(columns);
  let line = 0;
  const takeRow = (cells: readonly string[]): void => {
    line += 1;
    if ((line === 1 && hasHeader) || cells.every(isBlank)) return;
    addRow(layer, cells, { names, place, line, context });
  };
  for await (const { rows, isOpen, bytesRead } of parsedRows(file.blob, reading)) {
    for (const row of rows) takeRow(row);
    if (isOpen) context.tally.leaveOut("malformed", { kind: "line", number: line + 1 });
    await context.checkpoint(bytesRead);
  }
}

function isBlank(cell: string): boolean {
  return cell === "" || cell.trim() === "";
}

interface RowContext {
  readonly names: readonly string[];
  readonly place: (cells: readonly string[]) => unknown;
  readonly line: number;
  readonly context: FormatContext;
}

function addRow(
  layer: LayerBuilder,
  cells: readonly string[],
  { names, place, line, context }: RowContext,
): void {
  const where = { kind: "line", number: line } as const;
  if (cells.length > context.budget.fields)
    throw new ImportRefusal("TOO-MANY-FIELDS", String(context.budget.fields));
  const geometry = place(cells);
  // A row that is longer than the header has columns of its own.
  if (cells.length <= names.length) layer.add({ geometry, properties: [], cells, where });
  else
    layer.add({
      geometry,
      properties: cells.map((cell, column) => [names[column] ?? `column ${column + 1}`, cell] as const),
      where,
    });
}

/** What makes a geometry of a row: null for a row without a place; what is none is left out by the layer. */
function placeReader(columns: PlaceColumns): (cells: readonly string[]) => unknown {
  switch (columns.kind) {
    case "none":
      return () => null;
    case "wkt":
      return (cells) => {
        const text = cells[columns.column]?.trim() ?? "";
        return text === "" ? null : (parseWkt(text)?.geometry ?? "unreadable");
      };
    case "pair":
      return (cells) => {
        const [x, y] = [cells[columns.x]?.trim() ?? "", cells[columns.y]?.trim() ?? ""];
        if (x === "" && y === "") return null;
        return { type: "Point", coordinates: [parseCoordinate(x), parseCoordinate(y)] };
      };
  }
}

interface ParsedRows {
  readonly rows: readonly (readonly string[])[];
  /** Whether a quoted cell goes on to the end of the file: the row that it stands in is none. */
  readonly isOpen: boolean;
  readonly bytesRead: number;
}

/** The rows of a file, piece by piece; a quoted cell may go on over the end of a piece. */
async function* parsedRows(
  blob: Blob,
  { encoding, isStrict, delimiter, newline }: Reading,
): AsyncGenerator<ParsedRows> {
  let rest = "";
  let rowCount = 0;
  for await (const { text, bytesRead, isLast } of decodedChunks(blob, encoding, { isStrict })) {
    const whole = rest + text;
    const { data, errors, meta } = new Papa.Parser({ delimiter, newline }).parse(
      whole,
      0,
      !isLast,
    ) as Papa.ParseResult<string[]>;
    const isOpen = errors.some(({ code }) => code === "MissingQuotes");
    rest = isLast ? "" : whole.slice(meta.cursor);
    rowCount += data.length;
    // A quote that nobody closes takes all that follows into one cell.
    if (rest.length > longestRow)
      throw new ImportRefusal("MALFORMED", "CSV", { kind: "line", number: rowCount + 1 });
    yield { rows: isOpen ? data.slice(0, -1) : data, isOpen, bytesRead };
  }
}

/** Only where the text is no UTF-8: each encoding that it could be in, with some lines to compare. */
async function encodingChoices(
  blob: Blob,
  taken: string,
): Promise<readonly { readonly label: string; readonly sample: readonly string[] }[]> {
  if (!(offeredEncodings as readonly string[]).includes(taken)) return [];
  return Promise.all(
    offeredEncodings.map(async (label) => ({
      label,
      sample: (await sampleOf(blob, label)).split(/\r?\n/).slice(0, 5),
    })),
  );
}

async function sampleOf(blob: Blob, encoding: string): Promise<string> {
  const bytes = await blob.slice(0, sampleBytes).arrayBuffer();
  return new TextDecoder(encoding).decode(bytes);
}

/** The delimiter that cuts the first rows into the most cells, each row into as many. */
function delimiterOf(sample: string, newline: Dialect["newline"]): string {
  const scored = delimiters.map((delimiter) => {
    const rows = filled(parseSample(sample, { delimiter, newline })).slice(0, 20);
    const width = rows[0]?.length ?? 1;
    const even = rows.filter((row) => row.length === width).length / Math.max(1, rows.length);
    return { delimiter, score: width > 1 ? width * even : 0 };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : ",";
}

function parseSample(sample: string, { delimiter, newline }: Dialect): readonly (readonly string[])[] {
  const { data } = new Papa.Parser({ delimiter, newline, preview: sampleRows }).parse(
    sample.replace(/^\uFEFF/, ""),
    0,
    sample.length > sampleBytes / 4,
  ) as Papa.ParseResult<string[]>;
  return data;
}

/** How the lines of a file end: one way, as the first of them does that does not stand in a quoted cell. */
function newlineOf(sample: string): Dialect["newline"] {
  const [first] = /\r\n|\n|\r/.exec(sample.replace(/"[^"]*"/g, "")) ?? [];
  return first === "\r\n" || first === "\r" ? first : "\n";
}

function filled(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter((row) => row.some((cell) => cell.trim() !== ""));
}
