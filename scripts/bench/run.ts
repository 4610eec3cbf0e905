import { join } from "node:path";
import { buildInside, buildPage } from "./build.ts";
import { readFiles, scriptBytes, type ServedFiles } from "./files.ts";
import type { Room } from "./inside/moments.ts";
import type { Results } from "./report.ts";
import { medianSample, type PageName, pageNames, type Sample } from "./sample.ts";
import { serve } from "./server.ts";
import { measureReactions, measureVisit, type Place, type Reactions } from "./visits.ts";

const comparisons = pageNames.filter((name) => name !== "atlas");

export interface Run extends Results {
  /** What could not be measured, and why. */
  readonly faults: readonly string[];
}

/** Build the comparison pages, open everything in turn, and take the medians. */
export async function runBench(root: string, rounds: number, say: (line: string) => void): Promise<Run> {
  const atlas = await readAtlas(join(root, "dist"));
  say("Building the comparison pages");
  const pages: ServedFiles[] = [];
  for (const name of comparisons) pages.push(await builtPage(root, name));
  const engineBytes = scriptBytes(await builtPage(root, "engine"));
  const inside = await buildInside();
  const server = await serve(new Map([atlas, ...pages].flatMap((files) => [...files])));
  try {
    return { rounds, engineBytes, ...(await measure({ server, inside }, rounds, say)) };
  } finally {
    await server.close();
  }
}

/** @throws Error when the atlas was not built, or its build stopped before the list and the picture were printed. */
async function readAtlas(folder: string): Promise<ServedFiles> {
  const files = await readFiles(folder, "").catch((cause: unknown) => {
    throw new Error("dist/ is missing: run npm run build first", { cause });
  });
  if (!files.has("/index.html")) throw new Error("dist/ has no index.html: run npm run build first");
  return files;
}

async function builtPage(root: string, name: string): Promise<ServedFiles> {
  const folder = join(root, ".cache/bench", name);
  await buildPage(name, folder);
  return readFiles(folder, `/bench/${name}`);
}

async function measure(place: Place, rounds: number, say: (line: string) => void) {
  const faults: string[] = [];
  const samples: Record<PageName, Sample[]> = { atlas: [], maplibre: [], leaflet: [], openlayers: [] };
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    say(what);
    await work().catch((error: unknown) => faults.push(`${what}: ${messageOf(error)}`));
  };
  let room: Room | null = null;
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of pageNames)
      await attempt(`Round ${round} of ${rounds}: ${name}`, async () => {
        const measured = await measureVisit(place, name, room);
        samples[name].push(measured.sample);
        if (name === "atlas") ({ room } = measured);
      });
  }
  let reactions: Reactions | null = null;
  await attempt(
    "Opening sites, changing the language, moving the timeline, narrowing the sites",
    async () => {
      reactions = await measureReactions(place);
    },
  );
  return { medians: mediansOf(samples), reactions, faults };
}

function mediansOf(samples: Record<PageName, Sample[]>): Results["medians"] {
  return {
    atlas: medianSample(samples.atlas),
    maplibre: medianSample(samples.maplibre),
    leaflet: medianSample(samples.leaflet),
    openlayers: medianSample(samples.openlayers),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
