import { decodedChunks } from "../decode-text.ts";
import { crsAbout, toWgs84From } from "../crs.ts";
import { recordSeparator } from "../detect-format.ts";
import { nameWithoutExtension } from "../file-name.ts";
import type { LayerBuilder } from "../layer-builder.ts";
import type { Where } from "../report.ts";
import { createCutter } from "../text-lines.ts";
import { utf8File } from "../utf8-file.ts";
import type { Format, FormatContext, ImportFile } from "./format.ts";
import { addFeature, firstPosition, isObject, nestingOf } from "./geojson.ts";

/** One GeoJSON object a line, or a sequence of them after separators (RFC 8142), where each may take several lines. */
export const geojsonLines: Format = {
  id: "geojson-lines",
  read: async (file, _others, context) => {
    const { budget, tally } = context;
    let builder: LayerBuilder | null = null;
    // Features without a position say nothing of the coordinate system: they wait for one that does.
    let waiting: { readonly value: Readonly<Record<string, unknown>>; readonly where: Where }[] = [];
    const addWaiting = (layer: LayerBuilder): void => {
      for (const each of waiting) addFeature(layer, each.value, each.where);
      waiting = [];
    };
    const take = async ({ text, line }: TextRecord): Promise<void> => {
      const where: Where = { kind: "line", number: line };
      if (nestingOf(text) > budget.depth) return tally.leaveOut("nested-too-deep", where);
      const value = parsed(text);
      if (!isObject(value)) return tally.leaveOut("malformed", where);
      if (!builder && !firstPosition(value)) return void waiting.push({ value, where });
      builder ??= await begin(file, value, context);
      addWaiting(builder);
      addFeature(builder, value, where);
    };
    const splitter = createSplitter();
    for await (const { text, bytesRead, isLast } of decodedChunks(
      (await utf8File(file, context)).blob,
      "utf-8",
    )) {
      for (const record of splitter.push(text, isLast)) await take(record);
      await context.checkpoint(bytesRead);
    }
    const [first] = waiting;
    if (first) addWaiting(await begin(file, first.value, context));
  },
};

async function begin(file: ImportFile, sample: unknown, context: FormatContext): Promise<LayerBuilder> {
  const { options } = context;
  const first = firstPosition(sample);
  const guess = first ? crsAbout(...first).find((id) => id !== "wgs84") : undefined;
  const id = options.crs ?? guess ?? "wgs84";
  context.reportCrs(id, options.crs ? "chosen" : guess ? "values" : "format");
  return context.layer(nameWithoutExtension(file.name), { toWgs84: await toWgs84From(id) });
}

interface TextRecord {
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

/** Cuts a text that comes in pieces into its records, without those that are blank. */
function createSplitter() {
  let separator: string | null = null;
  const cut = createCutter();
  let line = 1;
  const recordOf = (raw: string): TextRecord => {
    const blank = /^[\uFEFF\s]*/.exec(raw)?.[0] ?? "";
    const record = { text: raw.slice(blank.length).trimEnd(), line: line + newlinesIn(blank) };
    line += newlinesIn(raw) + (separator === "\n" ? 1 : 0);
    return record;
  };
  return {
    push: (text: string, isLast: boolean): readonly TextRecord[] => {
      if (text.trim() !== "")
        separator ??= text.trimStart().startsWith(recordSeparator) ? recordSeparator : "\n";
      return cut(text, separator, isLast)
        .map(recordOf)
        .filter((record) => record.text !== "");
    },
  };
}

function newlinesIn(text: string): number {
  return text.split("\n").length - 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
