/** A name in lines of at most so many letters, never broken within a word; a Chinese character is as wide as two. */
export function labelLines(name: string, letters: number): readonly string[] {
  const pieces = name.match(/\p{Script=Han}|[^\p{Script=Han} ]+ ?| /gu) ?? [];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece) <= letters) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

function widthOf(line: string): number {
  const text = line.trimEnd();
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
