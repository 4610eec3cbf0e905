import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { usualSigns } from "./characters.ts";
import { family, fileName, fontCss } from "./font-css.ts";
import { glyphsOf } from "./glyphs.ts";
import { readCharacters, type TextPlaces } from "./read-characters.ts";
import { drawable, fontSlices, type Slice, type SliceName, unicodeRange, type Weight } from "./slices.ts";

export type FontPlaces = TextPlaces & {
  /** The whole font that each slice is cut from. */
  readonly fonts: Readonly<Record<SliceName, WholeFont>>;
  /** Folder to write to. */
  readonly out: string;
};

/** A family as @expo-google-fonts publishes it: in the folder, `400Regular/<name>_400Regular.ttf` and so on. */
export type WholeFont = { readonly folder: string; readonly name: string };

/** `fonts.json`, what was built. */
export type FontList = {
  readonly family: string;
  /** Of everything the files follow from: the same hash, the same files. */
  readonly hash: string;
  /** Characters of our texts that the font cannot draw. */
  readonly missing: readonly string[];
  readonly files: readonly FontFile[];
};

export type FontFile = {
  readonly file: string;
  readonly weight: Weight;
  readonly slice: SliceName;
  readonly bytes: number;
  /** How many. */
  readonly characters: number;
  readonly unicodeRange: string;
};

const styles: Readonly<Record<Weight, string>> = { 400: "400Regular", 600: "600SemiBold" };

/** Kerning, ligatures, marks and the narrow quotation marks of English. Without vertical forms: that alone saves a tenth. */
const keepFeatures = ["kern", "liga", "ccmp", "mark", "locl", "pwid", "chws"];
const dropTables = ["vhea", "vmtx", "VORG", "BASE"];

/**
 * Empty the folder and write the woff2 files, `fonts.css` and `fonts.json` for the characters in these places, unless
 * they are there already.
 * @throws Error when a place is missing or a data file is not JSON.
 */
export async function buildFonts(places: FontPlaces): Promise<FontList & { fresh: boolean }> {
  const main = glyphsOf(await readFont(places.fonts.atlas, 400));
  const slices = fontSlices(await readCharacters(places), main);
  const hash = await hashOf(slices, places.fonts);
  const built = await readBuilt(places.out);
  if (built?.hash === hash && (await areThere(built, places.out))) return { ...built, fresh: false };
  return { ...(await write(slices, hash, places)), fresh: true };
}

async function write(wanted: readonly Slice[], hash: string, { fonts, out }: FontPlaces): Promise<FontList> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const slices: Slice[] = [];
  const files: FontFile[] = [];
  for (const slice of wanted) {
    const font = await readFont(fonts[slice.name], slice.weight);
    const drawn = drawable(slice, glyphsOf(font));
    slices.push(drawn);
    if (drawn.characters.length > 0) files.push(await writeSlice(drawn, font, hash, out));
  }
  const list = { family, hash, missing: missingFrom(wanted, slices), files };
  await copyFile(join(fonts.atlas.folder, "LICENSE_FONT"), join(out, "OFL.txt"));
  await writeFile(join(out, "fonts.css"), fontCss(slices, hash));
  // Last, so that a build which broke off halfway is done again.
  await writeFile(join(out, "fonts.json"), `${JSON.stringify(list, undefined, 1)}\n`);
  return list;
}

/** A sign that only the list of usual signs asks for is nobody's loss. */
function missingFrom(wanted: readonly Slice[], drawn: readonly Slice[]): string[] {
  const there = new Set(drawn.flatMap(({ characters }) => characters));
  const asked = new Set(wanted.flatMap(({ characters }) => characters));
  return [...asked].filter((character) => !there.has(character) && !usualSigns.has(character));
}

async function writeSlice(
  { weight, name, characters }: Slice,
  whole: Buffer,
  hash: string,
  out: string,
): Promise<FontFile> {
  const options = { targetFormat: "woff2" as const, noHinting: true, keepFeatures, dropTables };
  const font = await subsetFont(whole, characters.join(""), options);
  const file = fileName(weight, name, hash);
  await writeFile(join(out, file), font);
  const counts = { bytes: font.byteLength, characters: characters.length };
  return { file, weight, slice: name, ...counts, unicodeRange: unicodeRange(characters) };
}

async function readFont({ folder, name }: WholeFont, weight: Weight): Promise<Buffer> {
  return readFile(join(folder, styles[weight], `${name}_${styles[weight]}.ttf`));
}

/** Of the characters, the versions of the fonts and this recipe. */
async function hashOf(slices: readonly Slice[], fonts: FontPlaces["fonts"]): Promise<string> {
  const sum = createHash("sha256").update(JSON.stringify(slices));
  const packages = Object.values(fonts).map(({ folder }) => join(folder, "package.json"));
  const recipe = ["build.ts", "font-css.ts"].map((file) => new URL(file, import.meta.url));
  for (const file of [...packages, ...recipe]) sum.update(await readFile(file));
  return sum.digest("hex").slice(0, 16);
}

async function readBuilt(out: string): Promise<FontList | undefined> {
  const path = join(out, "fonts.json");
  const there = await stat(path).catch(isAbsent);
  return there && (JSON.parse(await readFile(path, "utf8")) as FontList);
}

async function areThere({ files }: FontList, out: string): Promise<boolean> {
  const sizes = await Promise.all(files.map(({ file }) => stat(join(out, file)).catch(isAbsent)));
  const css = await stat(join(out, "fonts.css")).catch(isAbsent);
  return css !== undefined && files.every(({ bytes }, index) => sizes[index]?.size === bytes);
}

function isAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}
