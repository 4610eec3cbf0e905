import { toWgs84From } from "../crs.ts";
import { isWkt } from "../detect-format.ts";
import { nameWithoutExtension } from "../file-name.ts";
import { ImportRefusal } from "../report.ts";
import { takeCrs } from "../take-crs.ts";
import { utf8File } from "../utf8-file.ts";
import type { Format, FormatContext } from "./format.ts";
import { firstPosition } from "./geojson.ts";
import { parseWkt } from "./wkt-geometry.ts";

/** Well-known text, one geometry a line or several separated by semicolons, as people paste it. */
export const wkt: Format = {
  id: "wkt",
  read: async (file, _others, context) => {
    const text = (await (await utf8File(file, context)).blob.text()).replace(/^\uFEFF/, "");
    const pieces = await piecesOf(text, context);
    const parsed: { readonly found: ReturnType<typeof parseWkt>; readonly line: number }[] = [];
    for (const [index, { text: piece, line }] of pieces.entries()) {
      parsed.push({ found: parseWkt(piece), line });
      await context.checkpoint((file.blob.size * index) / pieces.length);
    }
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
async function piecesOf(text: string, { checkpoint }: FormatContext): Promise<readonly Piece[]> {
  // Lines are joined once a geometry is whole: one of many lines would be copied for each of them.
  const pieces: { lines: string[]; line: number; opened: number }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const opened = bracketsOf(line);
    const last = pieces.at(-1);
    if (last && (last.opened > 0 || isHead(last.lines)) && !isWkt(line.trim())) {
      last.lines.push(line);
      last.opened += opened;
    } else pieces.push({ lines: [line], line: index + 1, opened });
    await checkpoint(0);
  }
  return pieces
    .flatMap(({ lines, line }) =>
      // A semicolon stands behind the code of the system too.
      (lines.join(" ").match(/(?:\s*SRID\s*=\s*\d+\s*;)?[^;]+/gi) ?? []).map((each) => ({
        text: each.trim(),
        line,
      })),
    )
    .filter((piece) => piece.text !== "");
}

/** How many brackets a line leaves open. */
function bracketsOf(line: string): number {
  return line.split("(").length - line.split(")").length;
}

/** Whether there is nothing yet but the kind of a geometry. */
function isHead(lines: readonly string[]): boolean {
  return lines.length <= 4 && /^\s*(SRID\s*=\s*\d+\s*;)?\s*[A-Z]+(\s+(ZM?|M))?\s*$/i.test(lines.join(" "));
}
