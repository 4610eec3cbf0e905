import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import * as v from "valibot";
import type { Problem } from "./problem.ts";

/** The value of a JSON file; a file that is missing or is not JSON is one problem and an empty list. */
export async function readJson(folder: string, file: string, problems: Problem[]): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, file), "utf8")) as unknown;
  } catch (error) {
    problems.push({ file, id: "-", field: "-", value: "-", message: `cannot be read: ${String(error)}` });
    return [];
  }
}

/** The rows that fit the schema; the others are named in `problems`. */
export function parseRows<Schema extends v.GenericSchema>(
  file: string,
  rows: unknown,
  schema: Schema,
  problems: Problem[],
): v.InferOutput<Schema>[] {
  if (!Array.isArray(rows)) {
    problems.push({ file, id: "-", field: "-", value: typeof rows, message: "is not a list of rows" });
    return [];
  }
  return rows.flatMap((row: unknown, index) => {
    const result = v.safeParse(schema, row);
    if (result.success) return [result.output];
    problems.push(...result.issues.map((issue) => schemaProblem(file, rowId(row, index), issue)));
    return [];
  });
}

export function featuresOf(file: string, collection: unknown, problems: Problem[]): readonly Feature[] {
  const features = (collection as Partial<FeatureCollection> | null)?.features;
  if (Array.isArray(features)) return features;
  problems.push({ file, id: "-", field: "features", value: "-", message: "is not a list" });
  return [];
}

export function rowId(row: unknown, index: number): string {
  const id = (row as { id?: unknown } | null)?.id;
  return typeof id === "string" ? id : `row ${index + 1}`;
}

function schemaProblem(file: string, id: string, issue: v.BaseIssue<unknown>): Problem {
  return {
    file,
    id,
    field: v.getDotPath(issue) ?? "-",
    value: JSON.stringify(issue.input) ?? "missing",
    message: issue.message,
  };
}
