/**
 * Which characters a font can draw: a reader of the `cmap` table, format 12 (OpenType 1.9, "cmap"), which every font
 * with characters beyond the first 65,536 has.
 * @throws Error when the font has no such table.
 */
export function glyphsOf(font: Buffer): (codePoint: number) => boolean {
  const groups = groupsAt(font, format12Offset(font, tableOffset(font, "cmap")));
  return (codePoint) => groups.some(({ first, last }) => first <= codePoint && codePoint <= last);
}

function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  const rows = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  const row = rows.find((offset) => font.toString("latin1", offset, offset + 4) === tag);
  if (row === undefined) throw new Error(`the font has no table ${tag}`);
  return font.readUInt32BE(row + 8);
}

function format12Offset(font: Buffer, cmap: number): number {
  const count = font.readUInt16BE(cmap + 2);
  const offsets = Array.from(
    { length: count },
    (_, index) => cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4),
  );
  const found = offsets.find((offset) => font.readUInt16BE(offset) === 12);
  if (found === undefined) throw new Error("the font's cmap table has no subtable of format 12");
  return found;
}

function groupsAt(font: Buffer, subtable: number): { first: number; last: number }[] {
  const count = font.readUInt32BE(subtable + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = subtable + 16 + 12 * index;
    return { first: font.readUInt32BE(group), last: font.readUInt32BE(group + 4) };
  });
}
