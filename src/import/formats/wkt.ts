import { crsAbout, crsOfEpsg, toWgs84From } from "../crs.ts";
import { nameWithoutExtension } from "../file-name.ts";
import { type CrsId, type CrsReason, ImportRefusal } from "../report.ts";
import type { Format } from "./format.ts";
import { firstPosition } from "./geojson.ts";
import { parseWkt } from "./wkt-geometry.ts";

/** Well-known text, one geometry a line or several separated by semicolons, as people paste it. */
export const wkt: Format = {
  id: "wkt",
  read: async (file, _others, context) => {
    const pieces = (await file.blob.text())
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/)
      .map((text, index) => ({ text: text.trim().replace(/;$/, ""), line: index + 1 }))
      .filter(({ text }) => text !== "");
    const parsed = pieces.map(({ text, line }) => ({ found: parseWkt(text), line }));
    const sample = parsed.find(({ found }) => found)?.found;
    if (!sample) throw new ImportRefusal("MALFORMED", "WKT", { kind: "line", number: pieces[0]?.line ?? 1 });
    const { id, reason } = crsOf(sample, context.options.crs);
    context.reportCrs(id, reason);
    const layer = context.layer(nameWithoutExtension(file.name), { toWgs84: await toWgs84From(id) });
    for (const { found, line } of parsed) {
      const where = { kind: "line", number: line } as const;
      if (found) layer.add({ geometry: found.geometry, properties: [], where });
      else context.tally.leaveOut("malformed", where);
      await context.checkpoint(file.blob.size);
    }
  },
};

function crsOf(
  { geometry, srid }: NonNullable<ReturnType<typeof parseWkt>>,
  chosen: CrsId | undefined,
): { id: CrsId; reason: CrsReason } {
  if (chosen) return { id: chosen, reason: "chosen" };
  if (srid !== null) {
    const named = crsOfEpsg(srid);
    if (!named) throw new ImportRefusal("UNKNOWN-CRS", `EPSG:${srid}`);
    return { id: named, reason: "named" };
  }
  const first = firstPosition(geometry);
  const [guess] = first ? crsAbout(...first) : [];
  return { id: guess ?? "wgs84", reason: guess ? "values" : "assumed" };
}
