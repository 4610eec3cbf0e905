import { ImportRefusal } from "./report.ts";
import { uniqueNames } from "./unique-names.ts";

/** The table of a shapefile. Read here because the usual libraries drop columns whose cut names are equal. */
export interface Dbf {
  readonly fields: readonly string[];
  readonly renamedCount: number;
  readonly count: number;
  /** The cells of a record, by field; null for a record that the table does not have. @param index From 0. */
  readonly row: (index: number) => readonly (string | number | boolean | null)[] | null;
}

interface DbfField {
  readonly name: string;
  readonly type: string;
  readonly begin: number;
  readonly length: number;
}

export const dbfHeadLength = 32;
const fieldLength = 32;
const endOfFields = 0x0d;

/** dBase III and later. @param encoding As `TextDecoder` takes it. @throws ImportRefusal when it is no table. */
export function readDbf(bytes: Uint8Array, encoding: string): Dbf {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < dbfHeadLength) throw new ImportRefusal("MALFORMED", "dbf");
  const decoder = new TextDecoder(encoding);
  const [claimed, begin, recordLength] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  if (begin < dbfHeadLength || recordLength < 1) throw new ImportRefusal("MALFORMED", "dbf");
  const fields = fieldsOf(bytes, begin, decoder);
  const count = Math.min(claimed, Math.floor((bytes.byteLength - begin) / recordLength));
  const { names, renamedCount } = uniqueNames(fields.map(({ name }) => name));
  return {
    fields: names,
    renamedCount,
    count,
    row: (index) => {
      if (index >= count) return null;
      const record = begin + index * recordLength;
      return fields.map(({ type, begin: at, length }) =>
        cellOf(type, decoder.decode(bytes.subarray(record + at, record + at + length)), view, record + at),
      );
    },
  };
}

/** The bytes of every cell of a table, as far as it goes; none when it is no table. */
export function cellsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < dbfHeadLength) return [];
  const [begin, recordLength] = [view.getUint16(8, true), view.getUint16(10, true)];
  const fields = fieldsOf(bytes, begin, new TextDecoder());
  const cells: Uint8Array[] = [];
  if (recordLength < 1) return cells;
  for (let record = begin; record + recordLength <= bytes.byteLength; record += recordLength)
    for (const { begin: at, length } of fields) cells.push(bytes.subarray(record + at, record + at + length));
  return cells;
}

function fieldsOf(bytes: Uint8Array, end: number, decoder: TextDecoder): readonly DbfField[] {
  const fields: DbfField[] = [];
  let begin = 1; // behind the mark of deleted records
  for (let at = dbfHeadLength; at + fieldLength <= end && bytes[at] !== endOfFields; at += fieldLength) {
    const name = bytes.subarray(at, at + 11);
    const zero = name.indexOf(0);
    const length = bytes[at + 16] ?? 0;
    fields.push({
      name: decoder.decode(zero < 0 ? name : name.subarray(0, zero)).replace(/\uFFFD+$/, ""),
      type: String.fromCharCode(bytes[at + 11] ?? 0),
      begin,
      length,
    });
    begin += length;
  }
  return fields;
}

function cellOf(type: string, text: string, view: DataView, at: number): string | number | boolean | null {
  // A value that fills its field may end in half a character.
  const trimmed = text
    .replaceAll("\0", "")
    .replace(/\uFFFD$/, "")
    .trim();
  switch (type) {
    case "N":
    case "F": {
      const number = Number(trimmed.replace(",", "."));
      return trimmed === "" || /^\*+$/.test(trimmed) || Number.isNaN(number) ? null : number;
    }
    case "L":
      return /^[TtYy]$/.test(trimmed) ? true : /^[FfNn]$/.test(trimmed) ? false : null;
    case "D":
      return /^\d{8}$/.test(trimmed)
        ? `${trimmed.slice(0, 4)}-${trimmed.slice(4, 6)}-${trimmed.slice(6)}`
        : trimmed || null;
    case "I":
      return at + 4 <= view.byteLength ? view.getInt32(at, true) : null;
    case "O":
      return at + 8 <= view.byteLength ? view.getFloat64(at, true) : null;
    default:
      return trimmed === "" ? null : trimmed;
  }
}
