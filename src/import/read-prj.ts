import { crsOfEpsg } from "./crs.ts";
import type { CrsId } from "./report.ts";

/** Parameters of the HK1980 grid: latitude and longitude of origin, false easting and northing. */
const gridParameters = [22.312133, 114.178556, 836_694.05, 819_069.8] as const;

/**
 * The system that a `.prj` describes, told by its code, its name or its parameters; null for another one. Its text is
 * never used to convert anything: it has no datum shift, and HK1980 would land 304 m off.
 */
export function crsOfPrj(text: string): {
  readonly id: CrsId | null;
  readonly reason: "named" | "parameters";
  readonly name: string;
} {
  const name = /^\s*\w+\s*\[\s*"([^"]{0,120})"/.exec(text)?.[1] ?? "";
  const named = crsOfCode(text) ?? crsOfName(text, name);
  if (named) return { id: named, reason: "named", name };
  return { id: hasGridParameters(text) ? "hk1980" : null, reason: "parameters", name };
}

/** By the code of the whole, which stands last: in `AUTHORITY` of the first version, in `ID` of the second. */
function crsOfCode(text: string): CrsId | null {
  const pattern = /(?:AUTHORITY|ID)\s*\[\s*"(?:EPSG|ESRI)"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i;
  const code = pattern.exec(text)?.[1];
  return code === undefined ? null : crsOfEpsg(Number(code));
}

function crsOfName(text: string, name: string): CrsId | null {
  const isGeographic = /^\s*GEO(GCS|GCRS|DCRS|GRAPHICCRS)\b/i.test(text);
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (/hongkong1980|hk1980|hk80/.test(plain)) return isGeographic ? "hk1980-geographic" : "hk1980";
  if (isGeographic)
    return /^(gcs)?(wgs(19)?84|worldgeodeticsystem1984|cgcs2000|chinageodeticcoordinatesystem2000)/.test(
      plain,
    )
      ? "wgs84"
      : null;
  if (/mercatorauxiliarysphere|pseudomercator|webmercator|googlemercator|popularvisualisation/.test(plain))
    return "web-mercator";
  const zone = /^wgs(19)?84utmzone(49|50)n/.exec(plain)?.[2];
  return zone === "49" ? "utm-49n" : zone === "50" ? "utm-50n" : null;
}

function hasGridParameters(text: string): boolean {
  if (!/transverse[_ ]?mercator/i.test(text)) return false;
  const parameter = (names: string): number =>
    Number(new RegExp(`PARAMETER\\s*\\[\\s*"(?:${names})"\\s*,\\s*([-\\d.]+)`, "i").exec(text)?.[1]);
  const found = [
    parameter("latitude_of_origin"),
    parameter("central_meridian|longitude_of_origin|longitude_of_center"),
    parameter("false_easting"),
    parameter("false_northing"),
  ];
  return found.every((value, index) => Math.abs(value - (gridParameters[index] ?? 0)) < 0.001);
}
