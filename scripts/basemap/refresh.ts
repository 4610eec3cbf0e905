import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkLayer } from "./check.ts";
import { addressOf, download } from "./download.ts";
import { parseCollection, writeCollection } from "./geojson.ts";
import { layers } from "./layers.ts";
import type { RebuiltLayer } from "./layers.ts";
import type { Options } from "./options.ts";
import { sources } from "./sources.ts";
import type { SourceId } from "./sources.ts";
import { applySteps } from "./step.ts";
import type { CurrentLayer } from "./step.ts";
import { swapIn } from "./swap.ts";
import type { NewFiles } from "./swap.ts";

type Say = (line: string) => void;

/**
 * Rebuilds the chosen layers, all or none, and says what happened. Throws, with layer, address and reason, before
 * anything on disk has changed.
 */
export async function refreshBasemap(options: Options, say: Say): Promise<void> {
  if (!options.only) sayKept(say);
  const files = await rebuild(chosenLayers(options), options, say);
  const changed: NewFiles = new Map([...files].filter(([file, text]) => text !== readText(options, file)));
  const names = [...changed.keys()].join(", ");
  if (changed.size === 0) return say("Every chosen layer is as it was.");
  if (options.isDryRun) return say(`Dry run: would rewrite ${names}.`);
  await swapIn(changed, options.folder);
  say(`Rewritten: ${names}.`);
}

function chosenLayers({ only }: Options): RebuiltLayer[] {
  return layers.filter((layer) => "source" in layer).filter(({ file }) => only?.includes(file) ?? true);
}

function sayKept(say: Say): void {
  for (const layer of layers) {
    if ("kept" in layer) say(`${layer.file} (${layer.publisher}) is kept as it is: ${layer.kept}.`);
  }
}

async function rebuild(chosen: RebuiltLayer[], options: Options, say: Say): Promise<NewFiles> {
  const downloads = new Map<SourceId, Uint8Array>();
  for (const id of new Set(chosen.map(({ source }) => source))) {
    const users = chosen.filter(({ source }) => source === id);
    say(
      `Asking ${addressOf(sources[id], options.standIn).host} (${sources[id].publisher}) for ${namesOf(users)} …`,
    );
    downloads.set(id, await orBlame(namesOf(users), id, options, () => download(sources[id], options)));
  }
  const files: NewFiles = new Map();
  for (const layer of chosen) {
    const bytes = downloads.get(layer.source) ?? new Uint8Array();
    files.set(
      layer.file,
      await orBlame(layer.file, layer.source, options, () => remake(layer, bytes, options)),
    );
  }
  return files;
}

/** The layer's new text, made from what was downloaded and held against the current file. */
function remake(
  { file, decode, steps, expected }: RebuiltLayer,
  bytes: Uint8Array,
  options: Options,
): string {
  const current: CurrentLayer = (name) => parseCollection(readText(options, name));
  const features = applySteps(decode(bytes), steps, current);
  checkLayer(features, current(file), expected);
  return writeCollection(features);
}

async function orBlame<Result>(
  layer: string,
  id: SourceId,
  { standIn }: Options,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    const address = decodeURIComponent(addressOf(sources[id], standIn).href);
    throw new Error(`${layer} · ${address} · ${reason}`, { cause: fault });
  }
}

function readText({ folder }: Options, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

function namesOf(chosen: RebuiltLayer[]): string {
  return chosen.map(({ file }) => file).join(", ");
}
