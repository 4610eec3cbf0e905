import type { Geometry, Position } from "geojson";
import type { CellValue, FeatureLook } from "../model/own-layer.ts";
import { cellText, type ExportTable, nameKey } from "./table.ts";
import { textBlob } from "./text-blob.ts";
import { xmlHead, xmlText } from "./xml-text.ts";

/** Columns that KML has elements of its own for; the others are its extended data. */
const ownElements = [nameKey, "description"];

/** Writes a table as KML 2.2: one folder, a style for each look, and every cell with the heading of its column. */
export function writeKml(table: ExportTable): Promise<Blob> {
  return textBlob(kmlTexts(table), "application/vnd.google-earth.kml+xml");
}

function* kmlTexts({ name, columns, rows, geometries = [], looks = [] }: ExportTable): Iterable<string> {
  const styles = new Map<string, string>();
  const styleUrls = looks.map((look) => (look ? styleIn(styles, look) : null));
  yield `${xmlHead}<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n<name>${xmlText(name)}</name>\n`;
  for (const [style, id] of styles) yield `<Style id="${id}">${style}</Style>\n`;
  yield `<Folder>\n<name>${xmlText(name)}</name>\n`;
  for (const [index, row] of rows.entries()) {
    const geometry = geometries[index];
    const styleUrl = styleUrls[index];
    yield "<Placemark>";
    for (const key of ownElements) yield ownElement(key, columns, row);
    if (styleUrl) yield `<styleUrl>#${styleUrl}</styleUrl>`;
    yield `${extendedData(columns, row)}${geometry ? geometryText(geometry) : ""}</Placemark>\n`;
  }
  yield "</Folder>\n</Document>\n</kml>\n";
}

function ownElement(key: string, columns: ExportTable["columns"], row: readonly CellValue[]): string {
  const column = columns.findIndex((each) => each.key === key);
  const cell = column < 0 ? null : (row[column] ?? null);
  return cell === null ? "" : `<${key}>${xmlText(cellText(cell))}</${key}>`;
}

function extendedData(columns: ExportTable["columns"], row: readonly CellValue[]): string {
  const data = columns.flatMap(({ key, label }, column) => {
    const cell = row[column] ?? null;
    if (cell === null || ownElements.includes(key)) return [];
    const displayName = label === key ? "" : `<displayName>${xmlText(label)}</displayName>`;
    return [`<Data name="${xmlText(key)}">${displayName}<value>${xmlText(cellText(cell))}</value></Data>`];
  });
  return data.length === 0 ? "" : `<ExtendedData>${data.join("")}</ExtendedData>`;
}

function geometryText(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return element("Point", coordinates([geometry.coordinates]));
    case "LineString":
      return element("LineString", coordinates(geometry.coordinates));
    case "Polygon":
      return polygon(geometry.coordinates);
    case "MultiPoint":
      return multi(geometry.coordinates.map((point) => element("Point", coordinates([point]))));
    case "MultiLineString":
      return multi(geometry.coordinates.map((line) => element("LineString", coordinates(line))));
    case "MultiPolygon":
      return multi(geometry.coordinates.map(polygon));
    case "GeometryCollection":
      return multi(geometry.geometries.map(geometryText));
  }
}

function polygon(rings: readonly Position[][]): string {
  const boundaries = rings.map((ring, index) =>
    element(index === 0 ? "outerBoundaryIs" : "innerBoundaryIs", element("LinearRing", coordinates(ring))),
  );
  return element("Polygon", boundaries.join(""));
}

function multi(parts: readonly string[]): string {
  return element("MultiGeometry", parts.join(""));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function coordinates(positions: readonly Position[]): string {
  return element("coordinates", positions.map((position) => position.slice(0, 3).join(",")).join(" "));
}

/** The id of the style that draws a look. */
function styleIn(styles: Map<string, string>, look: FeatureLook): string {
  const style = styleText(look);
  const id = styles.get(style) ?? `look-${styles.size + 1}`;
  styles.set(style, id);
  return id;
}

function styleText({ colour, fill, fillOpacity, width }: FeatureLook): string {
  const line = [
    colour === null ? "" : element("color", kmlColour(colour, 1)),
    width === null ? "" : element("width", String(width)),
  ].join("");
  const filled = fill ?? colour;
  const area =
    fillOpacity === 0
      ? element("fill", "0")
      : fill === null && fillOpacity === null
        ? ""
        : filled === null
          ? ""
          : element("color", kmlColour(filled, fillOpacity ?? 1));
  return [
    colour === null ? "" : element("IconStyle", element("color", kmlColour(colour, 1))),
    line === "" ? "" : element("LineStyle", line),
    area === "" ? "" : element("PolyStyle", area),
  ].join("");
}

/** `#rrggbb` → `aabbggrr`. */
function kmlColour(colour: string, opacity: number): string {
  const [red = "00", green = "00", blue = "00"] = colour.slice(1).match(/../g) ?? [];
  const alpha = Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0");
  return `${alpha}${blue}${green}${red}`.toLowerCase();
}
