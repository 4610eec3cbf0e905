import {
  type Drawing,
  type DrawingKind,
  type DrawingShape,
  firstDrawingStyle,
  fewestCorners,
  type LngLat,
  radiusLimits,
} from "../model/drawing/drawing.ts";

/**
 * Drawings as a link carries them: kind, colour, places to about 0.1 m, and the words; one after the other between `~`.
 * Places are differences to the one before, so that a corner takes some six characters.
 */

/** Characters, so that everything else of a link fits beside it. */
export const longestDrawings = 600;

const letters: Readonly<Record<DrawingKind, string>> = {
  point: "p",
  line: "l",
  polygon: "a",
  circle: "c",
  note: "n",
};
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Steps of a degree. */
const steps = 1_000_000;
const centimetres = 100;

/** As many of the first ones as fit. */
export function formatDrawings(drawings: readonly Drawing[]): string {
  return drawings.slice(0, countThatFits(drawings)).map(formatDrawing).join("~");
}

/** How many of them a link can carry, from the first on. */
export function countThatFits(drawings: readonly Drawing[]): number {
  let length = -1;
  const end = drawings.findIndex((drawing) => {
    length += 1 + formatDrawing(drawing).length;
    return length > longestDrawings;
  });
  return end < 0 ? drawings.length : end;
}

/** Null where any of it cannot be read. The ids follow from the order. */
export function parseDrawings(text: string): readonly Drawing[] | null {
  if (text.length > longestDrawings) return null;
  const drawings = text.split("~").map(parseDrawing);
  return drawings.every((drawing) => drawing !== null) ? drawings : null;
}

function formatDrawing({ name, shape, style }: Drawing): string {
  const words = [name, ...(shape.kind === "note" ? [shape.text] : [])].map(formatWords);
  return [letters[shape.kind], style.colour.slice(1), numbersOf(shape).map(formatNumber).join(""), ...words]
    .join(".")
    .replace(/\.+$/, "");
}

function parseDrawing(text: string, index: number): Drawing | null {
  const [letter, colour = "", coded = "", name = "", note = "", ...more] = text.split(".");
  const kind = (Object.keys(letters) as DrawingKind[]).find((each) => letters[each] === letter);
  const numbers = parseNumbers(coded);
  const words = [name, note].map(parseWords);
  if (!kind || more.length > 0 || !/^[0-9a-f]{6}$/.test(colour) || !numbers) return null;
  const [namedAs, noted] = words;
  if (namedAs == null || noted == null) return null;
  const shape = shapeOf(kind, numbers, noted);
  return (
    shape && {
      id: `drawing-linked${String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))}`,
      name: namedAs,
      shape,
      style: { ...firstDrawingStyle(0), colour: `#${colour}` },
      areaUnit: "ha",
      isVisible: true,
    }
  );
}

/** Longitudes and latitudes in turn, each the difference to the one before; of a circle its radius last. */
function numbersOf(shape: DrawingShape): readonly number[] {
  switch (shape.kind) {
    case "point":
    case "note":
      return differences([shape.at]);
    case "line":
    case "polygon":
      return differences(shape.corners);
    case "circle":
      return [...differences([shape.centre]), Math.round(shape.radiusMetres * centimetres)];
  }
}

function shapeOf(kind: DrawingKind, numbers: readonly number[], text: string): DrawingShape | null {
  const isCircle = kind === "circle";
  const corners = sums(isCircle ? numbers.slice(0, 2) : numbers);
  const [first] = corners ?? [];
  if (!corners || !first) return null;
  switch (kind) {
    case "point":
      return corners.length === 1 ? { kind, at: first } : null;
    case "note":
      return corners.length === 1 ? { kind, at: first, text } : null;
    case "line":
    case "polygon":
      return corners.length >= fewestCorners(kind) ? { kind, corners } : null;
    case "circle": {
      const radiusMetres = (numbers[2] ?? 0) / centimetres;
      const isRadius = radiusMetres >= radiusLimits.least && radiusMetres <= radiusLimits.greatest;
      return numbers.length === 3 && isRadius ? { kind, centre: first, radiusMetres } : null;
    }
  }
}

function differences(corners: readonly LngLat[]): readonly number[] {
  const whole = corners.map(([lng, lat]) => [Math.round(lng * steps), Math.round(lat * steps)] as const);
  return whole.flatMap(([lng, lat], index) => {
    const [lngBefore, latBefore] = whole[index - 1] ?? [0, 0];
    return [lng - lngBefore, lat - latBefore];
  });
}

/** Null where a place is none on the globe, or half of one is missing. */
function sums(numbers: readonly number[]): readonly LngLat[] | null {
  if (numbers.length % 2 !== 0) return null;
  const corners: LngLat[] = [];
  let [lng, lat] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    lng += numbers[index] ?? 0;
    lat += numbers[index + 1] ?? 0;
    if (Math.abs(lng) > 180 * steps || Math.abs(lat) > 90 * steps) return null;
    corners.push([lng / steps, lat / steps]);
  }
  return corners;
}

/** Five bits a character, the lowest first; the sixth says that more follow, and the lowest bit of all is the sign. */
function formatNumber(value: number): string {
  let left = value < 0 ? -value * 2 - 1 : value * 2;
  let text = "";
  do {
    const rest = left % 32;
    left = Math.floor(left / 32);
    text += digits[rest + (left > 0 ? 32 : 0)] ?? "";
  } while (left > 0);
  return text;
}

/** Null where a character is none of ours, or the last number has no end. */
function parseNumbers(text: string): readonly number[] | null {
  const numbers: number[] = [];
  let [value, weight] = [0, 1];
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0 || weight > 2 ** 40) return null;
    value += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, weight] = [0, 1];
  }
  return weight === 1 ? numbers : null;
}

/** In characters that no link has to escape. */
function formatWords(words: string): string {
  const bytes = new TextEncoder().encode(words);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function parseWords(text: string): string | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
    );
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
