import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Tour } from "../../src/model/tour.ts";
import { tourSchema } from "../../src/model/tour-schema.ts";
import type { Problem } from "./problem.ts";
import { parseRows, readJson } from "./read-rows.ts";

export interface TourFile {
  /** In the folder of the data: `tours/two-corridors.json`. */
  readonly file: string;
  readonly tour: Tour;
}

/** The tours are offered in this order; others follow by the names of their files. */
const first: readonly string[] = ["the-whole-plan", "promised-and-happened", "two-corridors"];

/** Every file of `tours/`, each one tour; those that do not fit are left out and named in `problems`. */
export async function readTours(folder: string, problems: Problem[]): Promise<TourFile[]> {
  const names = await tourNames(folder, problems);
  const tours = await Promise.all(names.map((name) => readTour(folder, `tours/${name}.json`, problems)));
  return tours.flat();
}

async function tourNames(folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const files = await readdir(join(folder, "tours"));
    return files
      .filter((file) => file.endsWith(".json"))
      .map((file) => file.slice(0, -".json".length))
      .toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
  } catch (error) {
    const message = `cannot be read: ${String(error)}`;
    problems.push({ file: "tours", id: "-", field: "-", value: "-", message });
    return [];
  }
}

function placeOf(name: string): number {
  const place = first.indexOf(name);
  return place < 0 ? first.length : place;
}

async function readTour(folder: string, file: string, problems: Problem[]): Promise<TourFile[]> {
  const faults: Problem[] = [];
  const value = await readJson(folder, file, faults);
  const tours = faults.length > 0 ? [] : parseRows(file, [value], tourSchema, faults);
  problems.push(...faults);
  return tours.map((tour) => ({ file, tour }));
}
