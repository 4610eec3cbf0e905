import { isOnGrid } from "../model/geometry/hk1980.ts";
import { isInExtent } from "../model/mercator.ts";

/** A position as somebody typed it: WGS84 degrees, or metres on the Hong Kong 1980 Grid (EPSG:2326). */
export type TypedPosition =
  | { readonly system: "wgs84"; readonly position: readonly [lng: number, lat: number] }
  | { readonly system: "hk1980"; readonly easting: number; readonly northing: number };

type Axis = "lat" | "lng";

/** A number with the mark behind it: `°`, `'`, `"`, `m` or nothing. */
interface Part {
  readonly kind: "part";
  readonly sign: string;
  readonly magnitude: number;
  readonly isWhole: boolean;
  readonly mark: string;
}

/** A word that says which of the two a number is; only one with a `sign` may also follow its number. */
interface Name {
  readonly kind: "name";
  readonly axis: Axis;
  readonly sign: 1 | -1 | null;
  /** `N` and `E` stand beside degrees and metres alike, and beside the numbers of buildings and exits. */
  readonly of: "degrees" | "metres" | "either";
}

type Token = Part | Name | { readonly kind: "comma" };

/** Everything that was typed about one of the two numbers. */
interface Side {
  readonly parts: readonly Part[];
  readonly names: readonly Name[];
  readonly axis: Axis | null;
}

type Pair = readonly [Side, Side];

/** Characters; a longer text is never a position. */
const longest = 120;

/** `latitude, longitude` to about a metre, as maps take it. */
export function formatWgs84([lng, lat]: readonly [lng: number, lat: number]): string {
  return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
}

/**
 * The position that a text is, in the usual notations of English and Chinese; null when it is anything else, or not on
 * the globe. It may lie outside the extent of the map. Numbers that people search for are not read as a position:
 * without a word or a mark they need decimals, or must lie in the extent or on the grid.
 */
export function readCoordinates(text: string): TypedPosition | null {
  return readingsOf(text)[0] ?? null;
}

/**
 * The same, with the other reading where there are two: of two numbers on the grid without a word that says which is
 * which, the easting is usually first, but over most of Hong Kong either may be.
 */
export function readingsOf(text: string): readonly TypedPosition[] {
  const trimmed = text.trim();
  if (trimmed.length > longest) return [];
  const plain = inPlainSigns(trimmed);
  const inAddress = inLink(plain);
  if (inAddress) return [inAddress];
  for (const spelling of spellingsOf(plain)) {
    const readings = inPair(spelling);
    if (readings.length > 0) return readings;
  }
  return [];
}

/** As it was typed; else as people and programs also write numbers, which alone would be no position. */
function spellingsOf(plain: string): readonly string[] {
  const grouped = plain.replace(/(?<![\d.])(\d{3})[ '\u2009\u202f](\d{3})(?!\d)/g, "$1$2");
  const named = nameBefore.exec(plain)?.[1];
  return [
    plain,
    grouped,
    // A box of one line joins the two lines of what was pasted.
    plain.replace(/^(\d{6})(\d{6})$/, "$1 $2"),
    plain.replace(/^(-?\d{1,3}),(\d{2,})(?:[;,]\s*|\s+)(-?\d{1,3}),(\d{2,})$/, "$1.$2; $3.$4"),
    ...(named === undefined ? [] : [named]),
  ];
}

/** A name before a position that cannot be anything else: both numbers with decimals, or both of six digits. */
const nameBefore =
  /^(?:[^\d]*[^\d.-]|(?:hk ?(?:19)?80(?: grid)?|wgs ?(?:19)?84)[ :]+)(-?\d{1,3}\.\d{2,}[\s,;/]+-?\d{1,3}\.\d{2,}|\d{6}(?:\.\d+)?[\s,;/]+\d{6}(?:\.\d+)?)$/;

/** One sign for each meaning. Degree signs go first: NFKC turns º into o. */
const plainSigns: readonly (readonly [RegExp, string])[] = [
  [/[′’‘ʹ`]/g, "'"],
  [/''|[“”„ʺ]/g, '"'],
  [/[−–‐‑]/g, "-"],
  [/緯/g, "纬"],
  [/經/g, "经"],
  [/東/g, "东"],
  [/(?<![纬经])度|deg(?:rees?)?(?![a-z])/g, "°"],
  [/分|min(?:utes?)?(?![a-z])/g, "'"],
  [/秒|sec(?:onds?)?(?![a-z])/g, '"'],
  [/[.,;。\s]+$/g, ""],
  [/^[([](.*)[)\]]$/g, "$1"],
];

function inPlainSigns(text: string): string {
  const compatible = text.replace(/[º˚∘]/g, "°").replaceAll("´", "'").normalize("NFKC");
  const visible = compatible.replace(/\p{Cf}/gu, "").toLowerCase();
  return plainSigns.reduce((plain, [sign, inPlain]) => plain.replace(sign, inPlain), visible).trim();
}

const decimal = String.raw`-?\d+(?:\.\d+)?`;
const link = new RegExp(`^(?:geo:|@)(${decimal}), ?(${decimal})(?:$|[,;?/])`);

/** `geo:22.38,114.2;u=35` (RFC 5870) and `@22.38,114.2,15z` of map links: the latitude is always first. */
function inLink(plain: string): TypedPosition | null {
  const [, lat, lng] = link.exec(plain) ?? [];
  const position: Two = [Number(lng) + 0, Number(lat) + 0];
  return isOnGlobe(position) ? { system: "wgs84", position } : null;
}

function inPair(plain: string): readonly TypedPosition[] {
  const tokens = tokensOf(plain);
  const pair = tokens && pairOf(tokens);
  if (!pair) return [];
  const degrees = inDegrees(pair);
  return degrees ? [degrees] : inMetres(pair);
}

const name = (axis: Axis, sign: Name["sign"], of: Name["of"]): Name => ({ kind: "name", axis, sign, of });

const names: ReadonlyMap<string, Name> = new Map([
  ...["n", "north"].map((word) => [word, name("lat", 1, "either")] as const),
  ...["s", "south"].map((word) => [word, name("lat", -1, "either")] as const),
  ...["e", "east"].map((word) => [word, name("lng", 1, "either")] as const),
  ...["w", "west"].map((word) => [word, name("lng", -1, "either")] as const),
  ["北纬", name("lat", 1, "degrees")],
  ["南纬", name("lat", -1, "degrees")],
  ["东经", name("lng", 1, "degrees")],
  ["西经", name("lng", -1, "degrees")],
  ...["lat", "latitude", "纬度"].map((word) => [word, name("lat", null, "degrees")] as const),
  ...["lon", "lng", "long", "longitude", "经度"].map((word) => [word, name("lng", null, "degrees")] as const),
  ...["easting", "x"].map((word) => [word, name("lng", null, "metres")] as const),
  ...["northing", "y"].map((word) => [word, name("lat", null, "metres")] as const),
]);

/** Every step consumes something and none can be read in two ways, so that the time grows only with the length. */
const tokenPattern = new RegExp(
  [
    String.raw`\s*(?:(?:(?<![\d°'"a-z])(?<sign>[-+]))?(?<digits>\d{3},\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)`,
    String.raw`(?:\s*(?<mark>[°'"]|m(?=[en]?(?![a-z]))))?`,
    String.raw`|(?<word>[a-z]+|[东西]经|[北南]纬|[纬经]度)\.?(?:\s*[:=])?`,
    String.raw`|[,、;/|&])`,
  ].join(""),
  "gy",
);

/** Null if anything is left over that does not belong to a position. */
function tokensOf(plain: string): readonly Token[] | null {
  const found = [...plain.matchAll(tokenPattern)];
  const read = found.reduce((length, [whole]) => length + whole.length, 0);
  const tokens = found.map(tokenOf).filter((token) => token !== null);
  return read === plain.length && tokens.length === found.length ? tokens : null;
}

function tokenOf({ groups = {} }: RegExpExecArray): Token | null {
  const { sign = "", digits, mark = "", word } = groups;
  if (word !== undefined) return names.get(word) ?? null;
  if (digits === undefined) return { kind: "comma" };
  const magnitude = Number(digits.replace(",", ""));
  return { kind: "part", sign, magnitude, isWhole: !digits.includes("."), mark };
}

function pairOf(tokens: readonly Token[]): Pair | null {
  const [first, second] = halvesOf(tokens).map(sideOf);
  return first && second ? [first, second] : null;
}

/** Cut at the comma; else at the first word between numbers; else at the second degree sign; else in the middle. */
function halvesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const comma = tokens.findIndex(({ kind }) => kind === "comma");
  if (comma >= 0) return [tokens.slice(0, comma), tokens.slice(comma + 1)];
  const cut = cutAtWord(tokens) ?? cutAtNumber(tokens);
  return [tokens.slice(0, cut), tokens.slice(cut)];
}

function cutAtWord(tokens: readonly Token[]): number | null {
  const start = tokens.findIndex(isPart);
  const at = tokens.findIndex((token, index) => index > start && token.kind === "name");
  const between = tokens[at];
  if (start < 0 || between?.kind !== "name" || at > tokens.findLastIndex(isPart)) return null;
  return endsSide(between, tokens.slice(0, at)) ? at + 1 : at;
}

/** Whether the N of `22.38 N 114.2 E` belongs to what is before it; that of `E 114.2 N 22.38` does not. */
function endsSide({ sign, axis }: Name, before: readonly Token[]): boolean {
  const axisNames = before.filter((token) => token.kind === "name");
  return sign !== null && axisNames.every((earlier) => earlier.sign === null && earlier.axis === axis);
}

function cutAtNumber(tokens: readonly Token[]): number {
  const parts = tokens.filter(isPart);
  const [, secondDegrees] = parts.filter(({ mark }) => mark === "°");
  const middle = secondDegrees ?? parts[Math.floor(parts.length / 2)];
  return middle ? tokens.indexOf(middle) : 0;
}

/** One to three numbers with nothing between them, and words for the same axis around them. */
function sideOf(tokens: readonly Token[]): Side | null {
  const parts = tokens.filter(isPart);
  const axisNames = tokens.filter((token) => token.kind === "name");
  const isTogether = tokens.findLastIndex(isPart) - tokens.findIndex(isPart) === parts.length - 1;
  const axis = axisNames[0]?.axis ?? null;
  const isClear = isTogether && parts.length + axisNames.length === tokens.length;
  if (!isClear || parts.length < 1 || parts.length > 3) return null;
  return axisNames.every((each) => each.axis === axis) ? { parts, names: axisNames, axis } : null;
}

function isPart(token: Token): token is Part {
  return token.kind === "part";
}

function inDegrees(pair: Pair): TypedPosition | null {
  const [first, second] = pair.map(degreesOf);
  if (first === undefined || second === undefined) return null;
  const position = ordersOf(pair, [first, second], "lat").find(isOnGlobe);
  const isMeant = position && (pair.every(isSurelyDegrees) || isInExtent([...position]));
  return isMeant ? { system: "wgs84", position } : null;
}

function inMetres(pair: Pair): readonly TypedPosition[] {
  const [first, second] = pair.map(metresOf);
  if (first === undefined || second === undefined) return [];
  return ordersOf(pair, [first, second], "lng")
    .filter(([x, y]) => isOnGrid(x, y))
    .map(([easting, northing]) => ({ system: "hk1980", easting, northing }));
}

type Two = readonly [east: number, north: number];

/** The two numbers with the eastern one first: as the words say, or without words the `usual` one first or last. */
function ordersOf([one, two]: Pair, [first, second]: Two, usual: Axis): readonly Two[] {
  if (one.axis !== null && one.axis === two.axis) return [];
  const orders: Readonly<Record<Axis, Two>> = { lat: [second, first], lng: [first, second] };
  const firstAxis = one.axis ?? (two.axis && other[two.axis]);
  return firstAxis ? [orders[firstAxis]] : [orders[usual], orders[other[usual]]];
}

const other: Readonly<Record<Axis, Axis>> = { lat: "lng", lng: "lat" };

const marks = ["°", "'", '"'];

/** Degrees with minutes and seconds below sixty, of which only the last may have decimals. */
function degreesOf({ parts, names: axisNames }: Side): number | undefined {
  const isWellMade = parts.every(
    ({ mark, sign, magnitude, isWhole }, index) =>
      (mark === "" || mark === marks[index]) &&
      (index === 0 || (sign === "" && magnitude < 60)) &&
      (isWhole || index === parts.length - 1),
  );
  const hemispheres = axisNames.flatMap(({ sign }) => sign ?? []);
  const isSignedTwice = hemispheres.length + (parts[0]?.sign ? 1 : 0) > 1;
  if (!isWellMade || isSignedTwice || axisNames.some((each) => each.of === "metres")) return undefined;
  const sign = parts[0]?.sign === "-" ? -1 : (hemispheres[0] ?? 1);
  return sign * parts.reduce((sum, { magnitude }, index) => sum + magnitude / 60 ** index, 0) + 0;
}

/** 8, N2 and 2018 are searched for; 22.38, 22°, 緯度22 and 22 22 55 N are not. */
function isSurelyDegrees({ parts, names: axisNames }: Side): boolean {
  const isMarked = parts.some(({ mark }) => mark !== "") || axisNames.some((each) => each.of === "degrees");
  return isMarked || (parts.length === 1 ? parts[0]?.isWhole === false : axisNames.length > 0);
}

/** One number without a sign. */
function metresOf({ parts, names: axisNames }: Side): number | undefined {
  const [only, ...more] = parts;
  const isBare = only?.sign === "" && (only.mark === "" || only.mark === "m");
  const isForMetres = axisNames.every(({ of, sign }) => of !== "degrees" && sign !== -1);
  return isBare && isForMetres && more.length === 0 ? only.magnitude : undefined;
}

function isOnGlobe([lng, lat]: Two): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}
