import type { Geometry, Position } from "geojson";
import type { FeatureLook } from "../../model/own-layer.ts";
import { nameWithoutExtension } from "../file-name.ts";
import type { LayerBuilder, RawFeature } from "../layer-builder.ts";
import { readXml, type XmlElement } from "../read-xml.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";
import { createKmlStyles, mergedLook } from "./kml-styles.ts";

/** Elements that hold what is no feature of a map: named in the report. */
const notDrawn = new Set(["GroundOverlay", "ScreenOverlay", "PhotoOverlay", "NetworkLink", "Model", "Tour"]);

/** KML 2.2 with the tracks of its Google extension: every folder that holds placemarks is a layer of its own. */
export const kml: Format = {
  id: "kml",
  read: async (file, _others, context) => {
    context.reportCrs("wgs84", "format");
    await readXml(file, context, createKmlReader(file, context));
  },
};

interface Placemark {
  readonly properties: [name: string, value: string][];
  readonly geometries: Geometry[];
  styleUrl: string | null;
  ownLook: FeatureLook | null;
}

/** Lists of geometries that are being read, one for each level of MultiGeometry. */
interface Parts {
  coordinates: Position[];
  rings: Position[][];
  track: Position[];
  whens: string[];
}

function createKmlReader(file: ImportFile, context: FormatContext) {
  const { tally } = context;
  const styles = createKmlStyles();
  const layers = createFolderLayers(file, context);
  const waiting: { placemark: Placemark; number: number; layer: LayerBuilder }[] = [];
  const path: string[] = [];
  let placemark: Placemark | null = null;
  let parts = emptyParts();
  let dataName = "";
  let dataValue = "";
  let number = 0;

  const parent = (): string => path.at(-1) ?? "";
  const isIn = (name: string): boolean => path.includes(name);

  const add = (layer: LayerBuilder, done: Placemark, at: number): void => {
    const feature: RawFeature = {
      geometry: together(done.geometries),
      properties: done.properties,
      look: mergedLook(done.ownLook, styles.lookOf(done.styleUrl)),
      where: { kind: "feature", number: at },
    };
    layer.add(feature);
  };
  const endPlacemark = (done: Placemark): void => {
    number += 1;
    const layer = layers.current();
    const inline = styles.inline();
    done.ownLook = inline.look;
    done.styleUrl ??= inline.styleUrl;
    // A style may be defined behind the placemarks that use it; those behind them wait too, to keep their order.
    if (waiting.length > 0 || styles.isMissing(done.styleUrl))
      waiting.push({ placemark: done, number, layer });
    else add(layer, done, number);
  };
  const open = (element: XmlElement): void => {
    const { name } = element;
    path.push(name);
    if (notDrawn.has(name)) tally.noteNotDrawn(name);
    if (name === "Folder" || name === "Document") layers.enter();
    if (name === "Placemark") placemark = { properties: [], geometries: [], styleUrl: null, ownLook: null };
    if (name === "LinearRing") parts.coordinates = [];
    if (name === "Point" || name === "LineString" || name === "Polygon" || name === "Track")
      parts = emptyParts();
    if (name === "Data" || name === "SimpleData")
      [dataName, dataValue] = [element.attributes["name"] ?? "", ""];
    styles.open(element);
  };
  const close = (name: string, text: string): void => {
    path.pop();
    const outer = parent();
    styles.close(name, text.trim());
    if (name === "Folder" || name === "Document") layers.leave();
    if (name === "name" && (outer === "Folder" || outer === "Document")) layers.name(text.trim());
    if (name === "styleUrl" && /^https?:/i.test(text.trim())) tally.noteAddress(text.trim());
    if (name === "href" && /^https?:/i.test(text.trim())) tally.noteAddress(text.trim());
    if (!placemark || isIn("NetworkLink")) return;
    if (name === "Placemark") {
      endPlacemark(placemark);
      placemark = null;
      return;
    }
    if (outer === "Placemark") {
      if (plainFields.has(name)) placemark.properties.push([name, text.trim()]);
      if (name === "styleUrl") placemark.styleUrl = text.trim();
    }
    if (name === "when" || name === "begin" || name === "end") {
      if (outer === "TimeStamp" || outer === "TimeSpan") placemark.properties.push([name, text.trim()]);
      else parts.whens.push(text.trim());
    }
    if (name === "value") dataValue = text;
    if (name === "Data") placemark.properties.push([dataName, dataValue.trim()]);
    if (name === "SimpleData") placemark.properties.push([dataName, text.trim()]);
    closeGeometry(name, text, placemark);
  };
  const endRing = (ring: Position[], geometries: Geometry[]): void => {
    const outer = parent();
    if (outer === "outerBoundaryIs") parts.rings.unshift(ring);
    else if (outer === "innerBoundaryIs" || outer === "Polygon") parts.rings.push(ring);
    else geometries.push({ type: "LineString", coordinates: ring });
  };
  const closeGeometry = (name: string, text: string, { geometries, properties }: Placemark): void => {
    switch (name) {
      case "coordinates":
        parts.coordinates = positionsOf(text);
        break;
      case "coord":
        parts.track.push(...positionsOf(text.trim().replace(/\s+/g, ",")));
        break;
      case "LinearRing":
        endRing(parts.coordinates, geometries);
        break;
      case "Point":
        geometries.push({ type: "Point", coordinates: parts.coordinates[0] ?? [] });
        break;
      case "LineString":
        geometries.push({ type: "LineString", coordinates: parts.coordinates });
        break;
      case "Polygon":
        geometries.push({ type: "Polygon", coordinates: parts.rings });
        break;
      case "Track":
        geometries.push({ type: "LineString", coordinates: parts.track });
        if (parts.whens.length > 0)
          properties.push(["begin", parts.whens[0] ?? ""], ["end", parts.whens.at(-1) ?? ""]);
        break;
      default:
    }
  };
  const end = (): void => {
    for (const { placemark: done, number: at, layer } of waiting) add(layer, done, at);
  };
  return { open, close, end };
}

const plainFields = new Set(["name", "description", "address", "phoneNumber", "Snippet"]);

function emptyParts(): Parts {
  return { coordinates: [], rings: [], track: [], whens: [] };
}

/** One geometry of all parts: of one type where they are of one, as maps and tables expect it. */
function together(geometries: readonly Geometry[]): Geometry | null {
  const [first] = geometries;
  if (!first) return null;
  if (geometries.length === 1) return first;
  if (geometries.every(({ type }) => type === "Point" || type === "LineString" || type === "Polygon")) {
    const isSame = geometries.every(({ type }) => type === first.type);
    if (isSame)
      return {
        type: `Multi${first.type}`,
        coordinates: geometries.map((each) => (each.type === "GeometryCollection" ? [] : each.coordinates)),
      } as Geometry;
  }
  return { type: "GeometryCollection", geometries: [...geometries] };
}

/** `longitude,latitude[,height]`, separated by spaces; some write a space behind each comma too. */
function positionsOf(text: string): Position[] {
  return text
    .trim()
    .replace(/\s*,\s*/g, ",")
    .split(/\s+/)
    .filter((piece) => piece !== "")
    .map((piece) => piece.split(",").slice(0, 3).map(numberOf));
}

/** An empty piece is no zero: the geometry is then left out as no number. */
function numberOf(text: string): number {
  return text === "" ? Number.NaN : Number(text);
}

/** The layer of each folder, made when its first placemark comes; too many folders share the one of the file. */
function createFolderLayers(file: ImportFile, context: FormatContext) {
  const made = new Map<string, LayerBuilder>();
  const folders: string[] = [];
  const layerOf = (name: string): LayerBuilder => {
    const known = made.get(name);
    if (known) return known;
    const layer = context.layer(name, { keepsPlaceless: false });
    made.set(name, layer);
    return layer;
  };
  return {
    enter: () => void folders.push(""),
    leave: () => void folders.pop(),
    name: (name: string) => {
      folders[folders.length - 1] = name;
    },
    current: (): LayerBuilder => {
      const own = nameWithoutExtension(file.name);
      const named = folders.filter((name) => name !== "");
      const name = (named.length > 1 ? named.slice(1) : named).join(" / ") || own;
      const isFull = !made.has(name) && made.size >= context.budget.layers - 1;
      return layerOf(isFull ? own : name);
    },
  };
}
