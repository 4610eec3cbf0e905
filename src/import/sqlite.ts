import { exactNumber } from "./exact-number.ts";
import { type FileBytes, openFileBytes } from "./file-bytes.ts";
import { ImportRefusal } from "./report.ts";
import { type Column, type ColumnList, columnsOfTable } from "./sqlite-columns.ts";

export type SqliteValue = null | number | string | Uint8Array;

/** A row; its cells are by column, in the order of `columns`. Null for one that is damaged. */
export type SqliteRow = readonly SqliteValue[] | null;

export interface SqliteTable {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Null for a page that cannot be read: its rows are lost, and others follow. */
  readonly rows: () => AsyncGenerator<SqliteRow>;
}

export interface SqliteFile {
  /** Whether changes may stand in a `-wal` file beside it. */
  readonly isWal: boolean;
  /** Whether there is a table or a view of that name. */
  readonly has: (name: string) => boolean;
  /**
   * Null for a name that is no table.
   * @throws ImportRefusal for a table that this reader does not read.
   */
  readonly table: (name: string) => SqliteTable | null;
  readonly bytesRead: () => number;
}

const headLength = 100;
const deepestTree = 40;
const pageTypes = { interior: 0x05, leaf: 0x0d } as const;

/**
 * The tables of an SQLite file, read page by page; nothing is written. Indexes, views and virtual tables are not read.
 * @throws ImportRefusal
 */
export async function openSqlite(blob: Blob): Promise<SqliteFile> {
  const bytes = openFileBytes(blob, "SQLite");
  const head = await bytes.read(0, headLength);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const size = view.getUint16(16);
  const pageSize = size === 1 ? 65_536 : size;
  const usable = pageSize - view.getUint8(20);
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480)
    throw new ImportRefusal("MALFORMED", "SQLite");
  const encoding = { 2: "utf-16le", 3: "utf-16be" }[view.getUint32(56)] ?? "utf-8";
  const pages: Pages = {
    bytes,
    pageSize,
    usable,
    decoder: new TextDecoder(encoding),
    count: Math.floor(bytes.size / pageSize),
  };
  const entries = new Map<string, Entry>();
  for await (const row of rowsOf(pages, 1)) {
    const [type, name, , root, sql] = row ? row.values : [];
    if (typeof type === "string" && typeof name === "string")
      entries.set(name.toLowerCase(), {
        name,
        type,
        root: typeof root === "number" ? root : 0,
        sql: typeof sql === "string" ? sql : "",
      });
  }
  return {
    isWal: view.getUint8(18) === 2 || view.getUint8(19) === 2,
    has: (name) => ["table", "view"].includes(entries.get(name.toLowerCase())?.type ?? ""),
    table: (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry ? openTable(pages, entry) : null;
    },
    bytesRead: bytes.bytesRead,
  };
}

interface Entry {
  readonly name: string;
  readonly type: string;
  readonly root: number;
  readonly sql: string;
}

interface Pages {
  readonly bytes: FileBytes;
  readonly pageSize: number;
  /** Without what an extension keeps at the end of each page. */
  readonly usable: number;
  readonly decoder: TextDecoder;
  readonly count: number;
}

function openTable(pages: Pages, { name, type, root, sql }: Entry): SqliteTable {
  if (type !== "table" || root === 0) throw new ImportRefusal("NOT-SUPPORTED", `SQLite ${type}: ${name}`);
  const list = columnsOfTable(sql);
  if (!list) throw new ImportRefusal("MALFORMED", `SQLite: ${name}`);
  if (list.isWithoutRowid) throw new ImportRefusal("NOT-SUPPORTED", `WITHOUT ROWID: ${name}`);
  return {
    name,
    columns: list.columns,
    rows: async function* () {
      for await (const row of rowsOf(pages, root)) yield row && cellsOf(row, list);
    },
  };
}

/** The key of a table is not stored among its columns, and those that were added later may be missing. */
function cellsOf({ rowid, values }: StoredRow, { columns, key }: ColumnList): readonly SqliteValue[] {
  return columns.map(({ otherwise }, column) => {
    const value = column < values.length ? (values[column] ?? null) : otherwise;
    return column === key && value === null ? exactNumber(rowid) : value;
  });
}

interface StoredRow {
  readonly rowid: bigint;
  readonly values: readonly SqliteValue[];
}

/** The rows of a tree of pages, in order. A page is entered once, so that a damaged tree has an end. */
async function* rowsOf(pages: Pages, root: number): AsyncGenerator<StoredRow | null> {
  const seen = new Set<number>();
  const waiting: { readonly page: number; readonly depth: number }[] = [{ page: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { page, depth } = next;
    if (page < 1 || page > pages.count || seen.has(page) || depth > deepestTree) {
      yield null;
      continue;
    }
    seen.add(page);
    const opened = await openPage(pages, page);
    if (!opened) {
      yield null;
      continue;
    }
    if (opened.children) {
      for (const child of opened.children.toReversed()) waiting.push({ page: child, depth: depth + 1 });
      continue;
    }
    for (const cell of opened.cells) yield await readCell(pages, opened.view, cell);
  }
}

interface Page {
  readonly view: DataView<ArrayBuffer>;
  /** The pages below, of one that is no leaf. */
  readonly children: readonly number[] | null;
  /** Where the cells of a leaf begin. */
  readonly cells: readonly number[];
}

/** Null for what is no page of a table. */
async function openPage({ bytes, pageSize }: Pages, page: number): Promise<Page | null> {
  const content = await bytes.read((page - 1) * pageSize, pageSize);
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const begin = page === 1 ? headLength : 0;
  const type = view.getUint8(begin);
  if (type !== pageTypes.interior && type !== pageTypes.leaf) return null;
  const isLeaf = type === pageTypes.leaf;
  const list = begin + (isLeaf ? 8 : 12);
  const count = view.getUint16(begin + 3);
  if (list + count * 2 > pageSize) return null;
  const cells = Array.from({ length: count }, (_, index) => view.getUint16(list + index * 2));
  if (cells.some((cell) => cell + 4 > pageSize)) return null;
  if (isLeaf) return { view, children: null, cells };
  return { view, children: [...cells.map((cell) => view.getUint32(cell)), view.getUint32(begin + 8)], cells };
}

/** Null for a cell that is damaged. */
async function readCell(pages: Pages, view: DataView<ArrayBuffer>, cell: number): Promise<StoredRow | null> {
  try {
    const length = varintAt(view, cell);
    const key = varintAt(view, length.end);
    const payload = await readPayload(pages, view, key.end, Number(length.value));
    return { rowid: BigInt.asIntN(64, key.value), values: recordOf(payload, pages.decoder) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof ImportRefusal) return null;
    throw error;
  }
}

/** What does not fit into a page goes on in pages of its own, each of which names the next. */
async function readPayload(
  { bytes, pageSize, usable, count }: Pages,
  view: DataView<ArrayBuffer>,
  at: number,
  length: number,
): Promise<Uint8Array> {
  if (length > bytes.size) throw new RangeError("a row longer than the file");
  const most = usable - 35;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - 4));
  const local = length <= most ? length : fitting <= most ? fitting : least;
  const first = new Uint8Array(view.buffer, view.byteOffset + at, bounded(local, view.byteLength - at));
  if (local === length) return first;
  const whole = new Uint8Array(length);
  whole.set(first);
  let next = view.getUint32(at + local);
  for (let filled = local; filled < length;) {
    if (next < 1 || next > count) throw new RangeError("a page that is not there");
    const content = await bytes.read((next - 1) * pageSize, usable);
    const piece = content.subarray(4, 4 + Math.min(usable - 4, length - filled));
    whole.set(piece, filled);
    filled += piece.length;
    next = new DataView(content.buffer, content.byteOffset).getUint32(0);
  }
  return whole;
}

function recordOf(bytes: Uint8Array, decoder: TextDecoder): SqliteValue[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = varintAt(view, 0);
  const values: SqliteValue[] = [];
  let at = Number(head.value);
  for (let type = head.end; type < Number(head.value);) {
    const serial = varintAt(view, type);
    type = serial.end;
    const length = lengthOf(serial.value);
    bounded(length, view.byteLength - at);
    values.push(valueOf(view, at, Number(serial.value), { length, decoder }));
    at += length;
  }
  return values;
}

const integerLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

function lengthOf(serial: bigint): number {
  if (serial < 10n) return integerLengths[Number(serial)] ?? 0;
  return Number((serial - (serial % 2n) - 12n) / 2n);
}

function valueOf(
  view: DataView,
  at: number,
  serial: number,
  { length, decoder }: { readonly length: number; readonly decoder: TextDecoder },
): SqliteValue {
  switch (serial) {
    case 0:
      return null;
    case 1:
      return view.getInt8(at);
    case 2:
      return view.getInt16(at);
    case 3:
      return view.getInt8(at) * 65_536 + view.getUint16(at + 1);
    case 4:
      return view.getInt32(at);
    case 5:
      return view.getInt16(at) * 4_294_967_296 + view.getUint32(at + 2);
    case 6:
      return exactNumber(view.getBigInt64(at));
    case 7:
      return view.getFloat64(at);
    case 8:
      return 0;
    case 9:
      return 1;
    case 10:
    case 11:
      throw new RangeError("a type that no file has");
    default: {
      const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
      return serial % 2 === 0 ? bytes : decoder.decode(bytes);
    }
  }
}

/** Seven bits a byte, the highest first; the ninth byte has all of its eight. */
function varintAt(view: DataView, at: number): { value: bigint; end: number } {
  let value = 0n;
  for (let index = 0; index < 8; index += 1) {
    const byte = view.getUint8(at + index);
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return { value: (value << 8n) | BigInt(view.getUint8(at + 8)), end: at + 9 };
}

/** @throws RangeError for a length that there is no room for. */
function bounded(length: number, room: number): number {
  if (length < 0 || length > room) throw new RangeError("longer than its page");
  return length;
}
