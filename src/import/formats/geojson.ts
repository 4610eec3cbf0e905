import { crsAbout, crsOfEpsg, epsgOfName, toWgs84From } from "../crs.ts";
import { type CrsId, type CrsReason, ImportRefusal, type Where } from "../report.ts";
import { type FeatureBytes, splitFeatures } from "../split-features.ts";
import type { LayerBuilder } from "../layer-builder.ts";
import { looksOf } from "../simple-style.ts";
import { utf8File } from "../utf8-file.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";
import { nameWithoutExtension } from "../file-name.ts";

/** GeoJSON, RFC 7946 and the older one that names a coordinate system: streamed feature by feature. */
export const geojson: Format = {
  id: "geojson",
  read: async (file, _others, context) => readFeatures(await utf8File(file, context), context),
};

async function readFeatures(file: ImportFile, context: FormatContext): Promise<void> {
  const { budget, tally, checkpoint, options } = context;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let builder: LayerBuilder | null = null;
  let number = 0;
  // Features without a position say nothing of the coordinate system: they wait for one that does.
  let waiting: { readonly feature: Readonly<Record<string, unknown>>; readonly where: Where }[] = [];

  const begin = async (sample: unknown): Promise<LayerBuilder> => {
    const crs = await crsOf(file, sample, options.crs);
    context.reportCrs(crs.id, crs.reason);
    return context.layer(nameWithoutExtension(file.name), { toWgs84: await toWgs84From(crs.id) });
  };
  const take = async ({ bytes, isTooDeep }: FeatureBytes): Promise<void> => {
    number += 1;
    const where: Where = { kind: "feature", number };
    if (isTooDeep) return tally.leaveOut("nested-too-deep", where);
    const feature = parsed(decoder, bytes);
    if (!isObject(feature)) return tally.leaveOut("malformed", where);
    if (!builder && !firstPosition(feature)) return void waiting.push({ feature, where });
    builder ??= await begin(feature);
    addWaiting(builder);
    addFeature(builder, feature, where);
  };
  const addWaiting = (layer: LayerBuilder): void => {
    for (const each of waiting) addFeature(layer, each.feature, each.where);
    waiting = [];
  };

  const result = await splitFeatures(file.blob.stream(), budget.depth, async (features, bytesRead) => {
    for (const feature of features) await take(feature);
    await checkpoint(bytesRead);
  });
  if (!result.hasFeatures) return readWhole(file, context, begin);
  const [first] = waiting;
  if (first) addWaiting(await begin(first.feature));
  if (await hasMoreOnServer(file.blob)) tally.note({ kind: "more-on-server" });
  if (result.isCut) {
    tally.leaveOut("malformed", { kind: "feature", number: number + 1 });
    tally.note({ kind: "cut-file" });
  }
}

/** A single feature, a geometry, or a list of either. */
async function readWhole(
  file: ImportFile,
  { budget, tally, checkpoint }: FormatContext,
  begin: (sample: unknown) => Promise<LayerBuilder>,
): Promise<void> {
  const text = (await file.blob.text()).replace(/^\uFEFF/, "");
  if (nestingOf(text) > budget.depth) throw new ImportRefusal("TOO-DEEP", String(budget.depth));
  const value = parseOrRefuse(text);
  const features = Array.isArray(value) ? value : [value];
  const objects = (features as unknown[]).filter(isObject);
  if (!objects.some(({ type }) => typeof type === "string")) throw new ImportRefusal("NOT-KNOWN", "JSON");
  const sample = objects.find(firstPosition) ?? objects[0];
  const builder = await begin(sample);
  for (const [index, feature] of features.entries()) {
    const where: Where = { kind: "feature", number: index + 1 };
    if (isObject(feature)) addFeature(builder, feature, where);
    else tally.leaveOut("malformed", where);
    await checkpoint(file.blob.size);
  }
}

/** A feature with its properties and id, or a bare geometry. */
export function addFeature(
  builder: LayerBuilder,
  feature: Readonly<Record<string, unknown>>,
  where: Where,
): void {
  const isFeature = feature["type"] === "Feature";
  const properties = isFeature && isObject(feature["properties"]) ? feature["properties"] : {};
  const id = isFeature && !Object.hasOwn(properties, "id") ? feature["id"] : undefined;
  const named = Object.entries(properties);
  builder.add({
    geometry: isFeature ? (feature["geometry"] ?? null) : feature,
    properties: typeof id === "string" || typeof id === "number" ? [["id", id], ...named] : named,
    look: looksOf(properties),
    where,
  });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How deep lists and objects of a JSON text go, without parsing it. */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}

/** @throws ImportRefusal with the place where the text is no JSON, as far as the browser tells it. */
export function parseOrRefuse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const [, named] = /line (\d+) column/.exec(String(error)) ?? [];
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    const counted = position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
    const line = named === undefined ? counted : Number(named);
    throw new ImportRefusal("MALFORMED", "JSON", line === null ? null : { kind: "line", number: line });
  }
}

function parsed(decoder: TextDecoder, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

const namedCrsPattern =
  /"crs"\s*:\s*\{\s*"type"\s*:\s*"name"\s*,\s*"properties"\s*:\s*\{\s*"name"\s*:\s*"([^"]{1,120})"/;

/** How much of each end of a file is looked through for the name of its coordinate system. */
const endBytes = 65_536;

/** What stands before and behind the features. */
function endsOf(blob: Blob): Promise<readonly string[]> {
  const ends = [blob.slice(0, endBytes), blob.slice(Math.max(0, blob.size - endBytes))];
  return Promise.all(ends.map((end) => end.text()));
}

/** ArcGIS servers send a thousand or two at once, and say so beside them. */
async function hasMoreOnServer(blob: Blob): Promise<boolean> {
  return (await endsOf(blob)).some((text) => /"exceededTransferLimit"\s*:\s*true/.test(text));
}

/** The system that the older GeoJSON names before or behind its features. */
async function namedCrs(blob: Blob): Promise<CrsId | null> {
  const [name] = (await endsOf(blob)).flatMap((text) => namedCrsPattern.exec(text)?.[1] ?? []);
  const code = name === undefined ? null : epsgOfName(name);
  if (name === undefined || code === null) return null;
  const id = crsOfEpsg(code);
  if (!id) throw new ImportRefusal("UNKNOWN-CRS", name);
  return id;
}

async function crsOf(
  { blob }: ImportFile,
  sample: unknown,
  chosen: CrsId | undefined,
): Promise<{ id: CrsId; reason: CrsReason }> {
  if (chosen) return { id: chosen, reason: "chosen" };
  const named = await namedCrs(blob);
  if (named) return { id: named, reason: "named" };
  const first = firstPosition(sample);
  // Degrees are what the format says; other numbers can only be read where they lie about Hong Kong.
  const [guess] = first ? crsAbout(...first) : [];
  if (guess && guess !== "wgs84") return { id: guess, reason: "values" };
  return { id: "wgs84", reason: "format" };
}

export function firstPosition(value: unknown): readonly [number, number] | null {
  if (Array.isArray(value)) {
    const [x, y] = value as unknown[];
    if (typeof x === "number" && typeof y === "number") return [x, y];
    for (const each of value) {
      const found = firstPosition(each);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  return firstPosition(value["geometry"] ?? value["coordinates"] ?? value["geometries"] ?? null);
}
