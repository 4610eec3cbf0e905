import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { buildSiteFeatures } from "../../scripts/geodata/build.ts";
import { withSimplified } from "../../scripts/geodata/simplified.ts";
import type { AtlasData, SiteFeatures } from "../../src/model/atlas.ts";
import type { PlannedRail } from "../../src/model/planned-rail.ts";
import type { Tour } from "../../src/model/tour.ts";
import { buildReal, readReal } from "./real.ts";

/** What the panels are given. */
export interface BuiltAtlas {
  readonly data: AtlasData;
  readonly features: SiteFeatures;
  readonly tours: readonly Tour[];
  readonly plannedRail: PlannedRail;
}

/** Whatever the built data depend on: a change of one of these files is a new cache entry. */
const inputs = ["geodata", "scripts", "src/model", "test/geodata", "package-lock.json"];
const cacheFolder = "node_modules/.cache/built-atlas";

/** The real data as the build makes them. Every test file is a process of its own; only the first of them builds. */
export async function builtAtlas(): Promise<BuiltAtlas> {
  const path = join(cacheFolder, `${hashOfInputs()}.json`);
  const cached = readCached(path);
  if (cached) return cached;
  const rows = await readReal();
  const data = buildReal(rows);
  const features = buildSiteFeatures(data, rows.sites);
  const built = {
    data,
    features,
    tours: withSimplified(rows.tours.map(({ tour }) => tour)),
    plannedRail: withSimplified(rows["planned-rail"]),
  };
  mkdirSync(cacheFolder, { recursive: true });
  // Another process may read it in the meantime, and must never see half of it.
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(built));
  renameSync(`${path}.${process.pid}`, path);
  return built;
}

function readCached(path: string): BuiltAtlas | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as BuiltAtlas;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function hashOfInputs(): string {
  const hash = createHash("sha256");
  for (const path of inputs.flatMap(filesIn)) hash.update(path).update(readFileSync(path));
  return hash.digest("hex").slice(0, 20);
}

function filesIn(path: string): readonly string[] {
  if (path.endsWith(".json")) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
