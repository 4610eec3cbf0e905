/** What columns with places are called: how tables are written, and how those of others are read. */

/** Degrees of WGS84, and well-known text, as this atlas writes them. */
export const writtenColumns = { longitude: "longitude", latitude: "latitude", wkt: "WKT" } as const;

/** Both pairs of coordinates, where a reader asks for them: the grid of Hong Kong, and WGS84 as people say it. */
export const pairColumns = [
  "hk1980_easting",
  "hk1980_northing",
  "wgs84_latitude",
  "wgs84_longitude",
] as const;

export interface PairNames {
  readonly x: RegExp;
  readonly y: RegExp;
  /** What such names mean where the numbers do not tell; null where they may well mean something else. */
  readonly otherwise: "wgs84" | "hk1980" | null;
}

/** By name, the plainest first. */
export const pairNames: readonly PairNames[] = [
  {
    x: /^(x[_ ]?)?(lon|lng|long|longitude|lon[_ ]?dd|經度|经度|東經|东经)$|wgs84?[_ ]?(lon|lng)/i,
    y: /^(y[_ ]?)?(lat|latitude|lat[_ ]?dd|緯度|纬度|北緯|北纬)$|wgs84?[_ ]?lat/i,
    otherwise: "wgs84",
  },
  {
    x: /^(hk(80|1980)?[_ ]?)?(easting|east|東距|东距|橫坐標)(\s*\(m\))?$|^hk(80|1980)?[_ ]?[ex](\s*\(m\))?$/i,
    y: /^(hk(80|1980)?[_ ]?)?(northing|north|北距|縱坐標)(\s*\(m\))?$|^hk(80|1980)?[_ ]?[ny](\s*\(m\))?$/i,
    otherwise: "hk1980",
  },
  {
    x: /^(x|x[_ ]?coord(inate)?|coord[_ ]?x|x坐標|x坐标)(\s*\(m\))?$/i,
    y: /^(y|y[_ ]?coord(inate)?|coord[_ ]?y|y坐標|y坐标)(\s*\(m\))?$/i,
    otherwise: null,
  },
  { x: /^e(\s*\(m\))?$/i, y: /^n(\s*\(m\))?$/i, otherwise: null },
];
export const wktName = /^(wkt|geom|geometry|the_geom|shape|wkt_geom|幾何|几何)$/i;
