import { toWgs84From } from "../crs.ts";
import { isWkt } from "../detect-format.ts";
import { nameWithoutExtension } from "../file-name.ts";
import { ImportRefusal } from "../report.ts";
import { takeCrs } from "../take-crs.ts";
import { utf8File } from "../utf8-file.ts";
import type { Format } from "./format.ts";
import { firstPosition } from "./geojson.ts";
import { parseWkt } from "./wkt-geometry.ts";

/** Well-known text, one geometry a line or several separated by semicolons, as people paste it. */
export const wkt: Format = {
  id: "wkt",
  read: async (file, _others, context) => {
    const pieces = piecesOf((await (await utf8File(file, context)).blob.text()).replace(/^\uFEFF/, ""));
    const parsed = pieces.map(({ text, line }) => ({ found: parseWkt(text), line }));
    const sample = parsed.find(({ found }) => found)?.found;
    if (!sample) throw new ImportRefusal("MALFORMED", "WKT", { kind: "line", number: pieces[0]?.line ?? 1 });
    const { id, reason, name } = takeCrs(context.options.crs, {
      codes: sample.srid === null ? [] : [sample.srid],
      first: firstPosition(sample.geometry),
    });
    context.reportCrs(id, reason, name);
    const layer = context.layer(nameWithoutExtension(file.name), { toWgs84: await toWgs84From(id) });
    for (const { found, line } of parsed) {
      const where = { kind: "line", number: line } as const;
      // One file is in one system.
      if (found && found.srid === sample.srid) layer.add({ geometry: found.geometry, properties: [], where });
      else context.tally.leaveOut("malformed", where);
      await context.checkpoint(file.blob.size);
    }
  },
};

interface Piece {
  readonly text: string;
  readonly line: number;
}

/** A geometry may go on over the end of a line; one that is never closed ends where the next begins. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: { text: string; line: number }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const last = pieces.at(-1);
    if (last && isOpen(last.text) && !isWkt(line.trim())) last.text += ` ${line}`;
    else pieces.push({ text: line, line: index + 1 });
  }
  return pieces
    .flatMap(({ text: several, line }) =>
      // A semicolon stands behind the code of the system too.
      (several.match(/(?:\s*SRID\s*=\s*\d+\s*;)?[^;]+/gi) ?? []).map((each) => ({ text: each.trim(), line })),
    )
    .filter((piece) => piece.text !== "");
}

function isOpen(text: string): boolean {
  const opened = text.split("(").length - text.split(")").length;
  return opened > 0 || /^\s*(SRID\s*=\s*\d+\s*;)?\s*[A-Z]+(\s+(ZM?|M))?\s*$/i.test(text);
}
