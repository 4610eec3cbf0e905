import { decodedChunks } from "../decode-text.ts";
import { crsAbout, toWgs84From } from "../crs.ts";
import { recordSeparator } from "../detect-format.ts";
import { nameWithoutExtension } from "../file-name.ts";
import type { LayerBuilder } from "../layer-builder.ts";
import { ImportRefusal, type Where } from "../report.ts";
import type { Format } from "./format.ts";
import { addFeature, firstPosition, isObject, nestingOf } from "./geojson.ts";

/** One GeoJSON object a line (RFC 8142 with its separators, or newline-delimited). */
export const geojsonLines: Format = {
  id: "geojson-lines",
  read: async (file, _others, context) => {
    const { budget, tally, options } = context;
    let builder: LayerBuilder | null = null;
    let line = 0;
    const begin = async (sample: unknown): Promise<LayerBuilder> => {
      const first = firstPosition(sample);
      const guess = first ? crsAbout(...first).find((id) => id !== "wgs84") : undefined;
      const id = options.crs ?? guess ?? "wgs84";
      context.reportCrs(id, options.crs ? "chosen" : guess ? "values" : "format");
      return context.layer(nameWithoutExtension(file.name), { toWgs84: await toWgs84From(id) });
    };
    const take = async (text: string): Promise<void> => {
      line += 1;
      const json = text.replace(recordSeparator, "").trim();
      if (json === "") return;
      const where: Where = { kind: "line", number: line };
      if (nestingOf(json) > budget.depth) return tally.leaveOut("nested-too-deep", where);
      const value = parsed(json);
      if (!isObject(value)) return tally.leaveOut("malformed", where);
      builder ??= await begin(value);
      addFeature(builder, value, where);
    };
    let rest = "";
    for await (const { text, bytesRead } of decodedChunks(file.blob, "utf-8")) {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > budget.fileBytes / 4) throw new ImportRefusal("TOO-LONG", "1 line");
      for (const each of lines) await take(each);
      await context.checkpoint(bytesRead);
    }
    await take(rest);
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
