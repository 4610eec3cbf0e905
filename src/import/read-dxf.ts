import { decodedChunks } from "./decode-text.ts";
import type { FormatContext, ImportFile } from "./formats/format.ts";
import { ImportRefusal } from "./report.ts";

/** A number that says what the line behind it is, and that line. */
export type DxfGroup = readonly [code: number, value: string];

export interface DxfEntity {
  /** Such as `LINE`, in capitals. */
  readonly type: string;
  readonly groups: readonly DxfGroup[];
  /** The line at which it begins. */
  readonly line: number;
}

/** Lines of one entity: an outline of many corners has as many. */
const mostGroups = 4_000_000;
const longestLine = 65_536;

/**
 * The entities of an ASCII DXF that are drawn: those of its blocks and tables are not, they only describe. Where the
 * lines are no pairs any more, what was read before stays, and the place is tallied.
 * @throws ImportRefusal
 */
export async function* readDxf(
  file: ImportFile,
  encoding: string,
  { tally, checkpoint }: FormatContext,
): AsyncGenerator<DxfEntity> {
  const reader = createReader();
  let count = 0;
  for await (const { text, bytesRead, isLast } of decodedChunks(file.blob, encoding)) {
    for (const entity of reader.push(text, isLast)) {
      count += 1;
      yield entity;
    }
    await checkpoint(bytesRead);
    if (reader.isDamaged()) break;
  }
  if (reader.isEnded()) return;
  const where = { kind: "line", number: reader.line() } as const;
  // Counted here: those that wait for a coordinate system are no features yet.
  if (count === 0 && reader.isDamaged()) throw new ImportRefusal("MALFORMED", "DXF", where);
  tally.leaveOut("malformed", where);
  if (!reader.isDamaged()) tally.note({ kind: "cut-file" });
}

function createReader() {
  let rest = "";
  let line = 0;
  let code: number | null = null;
  let section = "";
  let isSectionNext = false;
  let isEnded = false;
  let isDamaged = false;
  let entity: { type: string; groups: DxfGroup[]; line: number } | null = null;

  const take = (value: string): DxfEntity | null => {
    if (code === null) {
      code = /^\s*-?\d{1,4}\s*$/.test(value) ? Number(value) : null;
      if (code === null) isDamaged = true;
      return null;
    }
    const group: DxfGroup = [code, value];
    code = null;
    if (group[0] !== 0) {
      if (isSectionNext && group[0] === 2) section = value.trim().toUpperCase();
      isSectionNext = false;
      if (entity && entity.groups.length < mostGroups) entity.groups.push(group);
      return null;
    }
    const done = entity;
    const type = value.trim().toUpperCase();
    isSectionNext = type === "SECTION";
    if (type === "ENDSEC") section = "";
    if (type === "EOF") isEnded = true;
    const isDrawn = section === "ENTITIES" && type !== "ENDSEC" && type !== "SECTION";
    entity = isDrawn ? { type, groups: [], line } : null;
    return done;
  };
  return {
    *push(text: string, isLast: boolean): Generator<DxfEntity> {
      const whole = rest + text;
      let from = 0;
      for (;;) {
        if (isEnded || isDamaged) break;
        const end = whole.indexOf("\n", from);
        if (end < 0 && !(isLast && from < whole.length)) break;
        line += 1;
        const value = whole.slice(from, end < 0 ? whole.length : end).replace(/\r$/, "");
        from = end < 0 ? whole.length : end + 1;
        const done = take(value);
        if (done) yield done;
      }
      rest = whole.slice(from);
      if (rest.length > longestLine) isDamaged = true;
    },
    line: () => line,
    isEnded: () => isEnded,
    isDamaged: () => isDamaged,
  };
}
