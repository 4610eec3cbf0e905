import initSqlJs, { type Database } from "sql.js";

/** The bytes of a database that the real SQLite writes by these statements. */
export async function sqliteBytes(write: (database: Database) => void): Promise<Uint8Array<ArrayBuffer>> {
  const { Database: Sqlite } = await initSqlJs();
  const database = new Sqlite();
  write(database);
  const bytes = new Uint8Array(database.export());
  database.close();
  return bytes;
}

/** What SQLite itself reads of a table. */
export async function sqliteRows(
  bytes: Uint8Array,
  table: string,
): Promise<{ readonly columns: readonly string[]; readonly values: readonly (readonly unknown[])[] }> {
  const { Database: Sqlite } = await initSqlJs();
  const database = new Sqlite(bytes);
  const [result] = database.exec(`SELECT * FROM "${table}"`);
  database.close();
  return { columns: result?.columns ?? [], values: result?.values ?? [] };
}

interface FeatureTable {
  readonly name: string;
  readonly srs?: number;
  readonly type?: string;
  readonly rows: readonly { readonly name: string; readonly geometry: Uint8Array | null }[];
}

/** A small GeoPackage with what its standard requires. */
export function geopackageBytes(
  tables: readonly FeatureTable[],
  more: (database: Database) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  return sqliteBytes((database) => {
    // Small pages, so that few rows make a tree of them.
    database.run(`
      PRAGMA page_size = 512;
      CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
      INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, 'undefined', ''), ('Grid', 2326, 'EPSG', 2326, 'undefined', ''), ('SVY21', 3414, 'EPSG', 3414, 'undefined', ''), ('own', 100000, 'NONE', 100000, 'PROJCS["Hong_Kong_1980_Grid"]', ''), ('none', 0, 'NONE', 0, 'undefined', '');
      CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT, srs_id INTEGER);
      CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT, m TINYINT);`);
    for (const { name, srs = 4326, type = "features", rows } of tables) {
      database.run("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?)", [name, type, name, srs]);
      if (type === "tiles") continue;
      database.run(`CREATE TABLE "${name}" (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom BLOB, name TEXT)`);
      if (type === "features")
        database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?, 0, 0)", [
          name,
          srs,
        ]);
      for (const row of rows)
        database.run(`INSERT INTO "${name}" (geom, name) VALUES (?, ?)`, [row.geometry, row.name]);
    }
    more(database);
  });
}

/** A point as a GeoPackage stores it. */
export function packedPoint(x: number, y: number, srs = 4326): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(29));
  view.setUint16(0, 0x4750);
  view.setUint8(3, 1);
  view.setInt32(4, srs, true);
  view.setUint8(8, 1);
  view.setUint32(9, 1, true);
  view.setFloat64(13, x, true);
  view.setFloat64(21, y, true);
  return new Uint8Array(view.buffer);
}
