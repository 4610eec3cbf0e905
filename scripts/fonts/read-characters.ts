import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { toMainland } from "../mainland.ts";
import { addSimplified } from "../../src/model/simplified.ts";
import { localPlaceRows, type LocalPlacesFile } from "../../src/model/local-places.ts";
import type { Localised } from "../../src/model/localised.ts";
import type { PlaceSources } from "../../src/model/place-sources.ts";
import type { SearchData } from "../../src/search/entries.ts";
import {
  addData,
  addInterface,
  addLocal,
  addSearch,
  type Characters,
  usualCharacters,
} from "./characters.ts";

export type TextPlaces = {
  /** Folder of built data: its .json and .geojson files, at any depth. */
  readonly data: string;
  /** Folders and files of the interface: .ts, .tsx, .css and .html. */
  readonly interface: readonly string[];
};

/** The texts that the build also prints in Simplified Chinese. */
const converted = /\bzh-Hant(?:\.ts$|[\\/])/;

/** What differs from the conversion: in Simplified Chinese only. */
const simplified = /\bzh-Hans(?:\.ts$|[\\/])/;

/** Holds thousands of characters that are looked up and never shown. */
const searchFiles = /\bsearch(?:-texts)?\.json$/;
/** What only a search and a map seen from near show. */
const placeSourcesFile = /\bplace-sources\.json$/;
const placesFile = /(?:^|[\\/])places\.json$/;

/** @throws Error naming a data file that is not JSON, or a folder that is not there. */
export async function readCharacters(places: TextPlaces): Promise<Characters> {
  const characters = usualCharacters();
  for (const file of await filesIn(places.data, /json$/)) {
    const data = parsed(file, await read(file));
    if (searchFiles.test(file)) addSearch(characters, addSimplified(data as SearchData));
    else if (placesFile.test(file)) addLocal(characters, namesIn(data as LocalPlacesFile));
    else if (placeSourcesFile.test(file)) addLocal(characters, wordsOf(data as PlaceSources));
    else addData(characters, Array.isArray(data) ? data : addSimplified(data));
  }
  const files = await Promise.all(places.interface.map((place) => filesIn(place, /\.(?:tsx?|css|html)$/)));
  for (const file of files.flat()) {
    const text = await read(file);
    addInterface(characters, text, simplified.test(file) ? "hans" : "plain");
    if (converted.test(file)) addInterface(characters, toMainland(text), "hans");
  }
  return characters;
}

function namesIn(file: LocalPlacesFile): readonly Localised[] {
  return localPlaceRows(file).flatMap(({ name, today }) => (today ? [name, today] : [name]));
}

function wordsOf({ sources }: PlaceSources): readonly Localised[] {
  return sources.flatMap(({ name, publisher, note }) => [name ?? publisher, publisher, note ?? publisher]);
}

async function filesIn(place: string, wanted: RegExp): Promise<string[]> {
  if (wanted.test(place)) return [place];
  const names = await readdir(place, { recursive: true });
  return names
    .filter((name) => wanted.test(name))
    .toSorted()
    .map((name) => join(place, name));
}

async function read(file: string): Promise<string> {
  return readFile(file, "utf8");
}

function parsed(file: string, text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (cause) {
    throw new Error(`${file} is not JSON`, { cause });
  }
}
