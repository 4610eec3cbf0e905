import type { Edition } from "../../src/model/changes.ts";

const heading = /^## (\d{4}-\d{2}-\d{2})$/gm;
const change = /^- (.+)\n {2}\*(.+)\*$/gm;

/**
 * The editions of CHANGES.md, in its order.
 * @throws Error where a change is not told in both languages, so that none is lost without a word.
 */
export function readEditions(text: string): readonly Edition[] {
  const headings = [...text.matchAll(heading)];
  return headings.map(({ 0: line, 1: day = "", index }, place) => {
    const body = text.slice(index + line.length, headings[place + 1]?.index);
    const changes = [...body.matchAll(change)].map(([, zhHant = "", en = ""]) => ({ zhHant, en }));
    const told = body.split("\n").filter((each) => each.startsWith("- ")).length;
    if (changes.length !== told || told === 0)
      throw new Error(`CHANGES.md, ${day}: ${told} changes, ${changes.length} of them in both languages`);
    return { day, changes };
  });
}
