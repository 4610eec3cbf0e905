import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { readCharacters, type TextPlaces } from "./read-characters.ts";
import { family, fileName, fontCss } from "./font-css.ts";
import { glyphsOf } from "./glyphs.ts";
import { drawable, fontSlices, type Slice, type SliceName, unicodeRange, type Weight } from "./slices.ts";

export type FontPlaces = TextPlaces & {
  /** Folder of the installed package @expo-google-fonts/noto-sans-hk. */
  readonly font: string;
  /** Folder to write to. */
  readonly out: string;
};

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

const masters: Readonly<Record<Weight, string>> = {
  400: join("400Regular", "NotoSansHK_400Regular.ttf"),
  600: join("600SemiBold", "NotoSansHK_600SemiBold.ttf"),
};

/** Kerning, ligatures, marks and half-width punctuation. Without vertical forms: that alone saves a tenth. */
const keepFeatures = ["kern", "liga", "ccmp", "mark", "locl", "halt", "chws"];
const dropTables = ["vhea", "vmtx", "VORG", "BASE"];

/**
 * Write the woff2 files, `fonts.css` and `fonts.json` for the characters in these places, unless they are there already.
 * @throws Error when a place is missing or a data file is not JSON.
 */
export async function buildFonts(places: FontPlaces): Promise<FontList & { fresh: boolean }> {
  const slices = fontSlices(await readCharacters(places));
  const hash = await hashOf(slices, places.font);
  const built = await readBuilt(places.out);
  if (built?.hash === hash && (await areThere(built, places.out))) return { ...built, fresh: false };
  return { ...(await write(slices, hash, places)), fresh: true };
}

async function write(wanted: readonly Slice[], hash: string, { font, out }: FontPlaces): Promise<FontList> {
  await mkdir(out, { recursive: true });
  const slices: Slice[] = [];
  const files: FontFile[] = [];
  for (const slice of wanted) {
    const master = await readFile(join(font, masters[slice.weight]));
    const drawn = drawable(slice, glyphsOf(master));
    slices.push(drawn);
    if (drawn.characters.length > 0) files.push(await writeSlice(drawn, master, out));
  }
  const drawnPlain = new Set(slices.flatMap(({ characters }) => characters));
  const missing = [...new Set(wanted.flatMap(({ characters }) => characters))].filter(
    (each) => !drawnPlain.has(each),
  );
  const list = { family, hash, missing, files };
  await copyFile(join(font, "LICENSE_FONT"), join(out, "OFL.txt"));
  await writeFile(join(out, "fonts.css"), fontCss(slices));
  // Last, so that a build which broke off halfway is done again.
  await writeFile(join(out, "fonts.json"), `${JSON.stringify(list, undefined, 1)}\n`);
  return list;
}

async function writeSlice(
  { weight, name, characters }: Slice,
  master: Buffer,
  out: string,
): Promise<FontFile> {
  const options = { targetFormat: "woff2" as const, noHinting: true, keepFeatures, dropTables };
  const font = await subsetFont(master, characters.join(""), options);
  const file = fileName(weight, name);
  await writeFile(join(out, file), font);
  const counts = { bytes: font.byteLength, characters: characters.length };
  return { file, weight, slice: name, ...counts, unicodeRange: unicodeRange(characters) };
}

/** The characters, the version of the font and this recipe. */
async function hashOf(slices: readonly Slice[], font: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(font, "package.json"), "utf8")) as { version: string };
  const recipe = [
    await readFile(new URL(import.meta.url)),
    await readFile(new URL("font-css.ts", import.meta.url)),
  ];
  const sum = createHash("sha256").update(JSON.stringify({ slices, version }));
  for (const part of recipe) sum.update(part);
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
