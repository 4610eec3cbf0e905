import type { Geometry, Position } from "geojson";
import { SaxesParser } from "saxes";
import { polygonGeometry } from "./positions.ts";

export type GmlAttributes = Record<string, string>;
type OnFeature = (attributes: GmlAttributes, geometry: Geometry) => void;

interface Open {
  attributes: GmlAttributes;
  points: Position[];
  lines: Position[][];
  polygons: Position[][][];
  /** How deep the feature's own element lies. */
  depth: number;
}

const memberNames = new Set(["featureMember", "featureMembers", "member"]);
const lineNames = new Set(["LineString", "Curve"]);
const coordinateNames = new Set(["pos", "posList"]);

/** A reader that is given GML piece by piece and reports each feature when its element closes. Throws on broken XML. */
export function openGmlReader(onFeature: OnFeature) {
  const parser = new SaxesParser();
  const path: string[] = [];
  let feature: Open | null = null;
  let text = "";
  let dimension = 2;

  parser.on("opentag", ({ name, attributes }) => {
    const parent = path.at(-1) ?? "";
    path.push(localName(name));
    text = "";
    dimension = Number(attributes.srsDimension ?? dimension);
    if (memberNames.has(parent)) feature = startAt(path.length);
    else if (feature) startPart(feature, localName(name));
  });
  parser.on("text", (piece) => {
    text += piece;
  });
  parser.on("closetag", ({ name }) => {
    if (feature && coordinateNames.has(localName(name)))
      addPositions(feature, path, readPositions(text, dimension));
    else if (feature && path.length === feature.depth + 1)
      feature.attributes[localName(name)] ??= text.trim();
    if (feature && path.length === feature.depth) {
      onFeature(feature.attributes, geometryOf(feature));
      feature = null;
    }
    path.pop();
    text = "";
  });
  parser.on("error", (error) => {
    throw new Error(`broken GML: ${error.message}`);
  });
  return parser;
}

function startAt(depth: number): Open {
  return { attributes: {}, points: [], lines: [], polygons: [], depth };
}

function startPart(feature: Open, name: string): void {
  if (name === "exterior") feature.polygons.push([[]]);
  else if (name === "interior") feature.polygons.at(-1)?.push([]);
  else if (lineNames.has(name)) feature.lines.push([]);
}

/** Curves may come in several segments, so positions join the ring or line that is open. */
function addPositions(feature: Open, path: string[], positions: Position[]): void {
  const inRing = path.includes("exterior") || path.includes("interior");
  const open = inRing ? feature.polygons.at(-1)?.at(-1) : feature.lines.at(-1);
  for (const position of positions)
    (path.includes("Point") ? feature.points : (open ?? feature.points)).push(position);
}

function geometryOf({ attributes, points, lines, polygons }: Open): Geometry {
  if (polygons.length > 0) return polygonGeometry(polygons);
  if (lines.length > 0) return { type: "MultiLineString", coordinates: lines };
  const [point] = points;
  if (!point) throw new Error(`a feature without a geometry: ${JSON.stringify(attributes)}`);
  return points.length === 1
    ? { type: "Point", coordinates: point }
    : { type: "MultiPoint", coordinates: points };
}

function readPositions(text: string, dimension: number): Position[] {
  const numbers = text.trim().split(/\s+/).map(Number);
  if (numbers.length % dimension !== 0 || !numbers.every(Number.isFinite)) {
    throw new Error(`coordinates that cannot be read: "${text.trim().slice(0, 60)}"`);
  }
  return Array.from({ length: numbers.length / dimension }, (_, index) =>
    numbers.slice(index * dimension, index * dimension + 2),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
