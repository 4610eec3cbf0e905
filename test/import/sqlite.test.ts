import { describe, expect, it } from "vitest";
import { openSqlite, type SqliteRow } from "../../src/import/sqlite.ts";
import { sqliteBytes, sqliteRows } from "./fixtures-sqlite.ts";

async function read(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const table = (await openSqlite(new Blob([bytes]))).table(name);
  const values: SqliteRow[] = [];
  if (table) for await (const row of table.rows()) values.push(row);
  return { columns: table?.columns.map((column) => column.name), values };
}

describe("an SQLite file", () => {
  it.each([
    ["UTF-8", 512],
    ["UTF-8", 4_096],
    ["UTF-16le", 1_024],
    ["UTF-16be", 65_536],
  ])("in %s with pages of %i bytes has the rows that SQLite reads", async (encoding, pageSize) => {
    const bytes = await sqliteBytes((database) => {
      database.run(`PRAGMA page_size = ${pageSize}; PRAGMA encoding = '${encoding}';`);
      database.run('CREATE TABLE "t" (id INTEGER PRIMARY KEY, "名 稱" TEXT, n, r REAL, b BLOB)');
      for (let row = 0; row < 1_500; row += 1)
        database.run("INSERT INTO t VALUES (?, ?, ?, ?, ?)", [
          row * 3 - 600,
          // Every fiftieth goes on over pages of its own.
          row % 50 === 0 ? "大埔墟".repeat(700 + row) : `站 ${row}`,
          [null, 0, 1, -1, 127, -129, 40_000, -9_000_000, 2_147_483_648, -1e12, 2 ** 52][row % 11] ?? null,
          row / 7,
          new Uint8Array(row % 5),
        ]);
    });
    const expected = await sqliteRows(bytes, "t");
    expect(expected.values).toHaveLength(1_500);
    const found = await read(bytes, "T");
    expect(found.columns).toEqual(expected.columns);
    expect(found.values).toEqual(expected.values);
  });

  it("keeps whole numbers that a number would lose", async () => {
    const bytes = await sqliteBytes((database) => {
      database.run(
        "CREATE TABLE t (n); INSERT INTO t VALUES (9007199254740993), (-9223372036854775808), (5)",
      );
    });
    expect((await read(bytes, "t")).values).toEqual([["9007199254740993"], ["-9223372036854775808"], [5]]);
  });

  it("has columns that were added later, and not those that are computed", async () => {
    const bytes = await sqliteBytes((database) => {
      database.run(`
        CREATE TABLE t (a TEXT /* , x */, b TEXT GENERATED ALWAYS AS (a || 'x'), c TEXT AS (a) STORED, "primary" NUMERIC(5, 2) DEFAULT (1), -- y
          [d e] INT, CHECK (a <> ''), CONSTRAINT u UNIQUE (a, "primary"));
        INSERT INTO t VALUES ('k', 2, 3);
        ALTER TABLE t ADD COLUMN late TEXT;
        INSERT INTO t VALUES ('l', 4, 5, 'now');`);
    });
    expect(await read(bytes, "t")).toEqual({
      columns: ["a", "c", "primary", "d e", "late"],
      values: [
        ["k", "k", 2, 3, null],
        ["l", "l", 4, 5, "now"],
      ],
    });
  });

  it("has the key of a table where it is named in a line of its own", async () => {
    const bytes = await sqliteBytes((database) => {
      database.run("CREATE TABLE t (a TEXT, id INTEGER, PRIMARY KEY (id)); INSERT INTO t VALUES ('x', 7)");
    });
    expect((await read(bytes, "t")).values).toEqual([["x", 7]]);
  });

  it.each(['"id" AUTOINCREMENT', '"id" ASC', "id COLLATE BINARY DESC"])(
    "has the key of a table that is written as PRIMARY KEY(%s)",
    async (key) => {
      const bytes = await sqliteBytes((database) => {
        database.run(`CREATE TABLE "t" ("a" TEXT, "id" INTEGER, PRIMARY KEY(${key}))`);
        database.run("INSERT INTO t VALUES ('x', 7)");
      });
      expect((await read(bytes, "t")).values).toEqual([["x", 7]]);
    },
  );

  it("has no key where two columns are one together", async () => {
    const bytes = await sqliteBytes((database) => {
      database.run("CREATE TABLE t (id INTEGER, b INTEGER, PRIMARY KEY (id ASC, b))");
      database.run("INSERT INTO t VALUES (NULL, 7)");
    });
    expect((await read(bytes, "t")).values).toEqual([[null, 7]]);
  });

  it.each([
    "x DEFAULT 'open'",
    "x TEXT NOT NULL DEFAULT 'it''s, \"(so)\"' COLLATE NOCASE",
    "x INTEGER DEFAULT -1",
    "x INTEGER DEFAULT + 5",
    "x INTEGER DEFAULT '12'",
    "x VARCHAR(10) DEFAULT 12",
    "x REAL DEFAULT (1.5e3)",
    "x DEFAULT '12'",
    "x BOOLEAN DEFAULT TRUE",
    "x TEXT DEFAULT NULL",
    "x INTEGER DEFAULT 0x1F",
    "x NUMERIC DEFAULT 'none'",
  ])("has the default of a column that was added as %s", async (column) => {
    const bytes = await sqliteBytes((database) => {
      database.run("CREATE TABLE t (a); INSERT INTO t VALUES ('old')");
      database.run(`ALTER TABLE t ADD COLUMN ${column}`);
    });
    const expected = await sqliteRows(bytes, "t");
    expect(expected.values).toHaveLength(1);
    expect((await read(bytes, "t")).values).toEqual(expected.values);
  });

  it("refuses by name what it does not read", async () => {
    const bytes = await sqliteBytes((database) => {
      database.run("CREATE TABLE w (a PRIMARY KEY) WITHOUT ROWID; CREATE VIEW v AS SELECT 1");
    });
    await expect(read(bytes, "w")).rejects.toMatchObject({
      code: "NOT-SUPPORTED",
      subject: "WITHOUT ROWID: w",
    });
    await expect(read(bytes, "v")).rejects.toMatchObject({
      code: "NOT-SUPPORTED",
      subject: "SQLite view: v",
    });
    expect((await read(bytes, "none")).values).toEqual([]);
  });

  it("whose pages point in a circle has an end", async () => {
    const bytes = await sqliteBytes((database) => {
      database.run("PRAGMA page_size = 512; CREATE TABLE t (a)");
      for (let row = 0; row < 300; row += 1) database.run("INSERT INTO t VALUES (?)", [`row ${row}`]);
    });
    // The second page is the root of the table: its first child becomes the root itself.
    const view = new DataView(bytes.buffer);
    expect(view.getUint8(512)).toBe(5);
    view.setUint32(512 + view.getUint16(512 + 12), 2);
    const { values } = await read(bytes, "t");
    expect(values.filter((row) => row === null)).toHaveLength(1);
    expect(values.length).toBeGreaterThan(200);
  });
});
