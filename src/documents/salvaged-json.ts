/** JSON that may be cut off or edited by hand: what stands before the break is kept. */

export interface Salvaged {
  /** Undefined where nothing could be read. */
  readonly value: unknown;
  /** The line where the reading ended, from 1; null when it was read to its end. */
  readonly brokenAt: number | null;
}

/** Deeper than anything of ours; what is nested deeper is not read. */
const deepest = 32;
const closers = { "{": "}", "[": "]" } as const;
const number = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const word = /true|false|null/y;
const blanks = /[ \t\r\n]*/y;

/** Never throws. Commas before a closing bracket are let pass. */
export function salvagedJson(text: string): Salvaged {
  try {
    return { value: JSON.parse(text) as unknown, brokenAt: null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return createReader(text).read();
  }
}

function createReader(text: string) {
  let at = 0;
  const outcome = { isBroken: false };

  const taken = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const takes = (character: string): boolean => {
    taken(blanks);
    const isThere = text[at] === character;
    if (isThere) at += 1;
    return isThere;
  };
  const broken = (): undefined => {
    outcome.isBroken = true;
    return undefined;
  };

  const string = (): string | undefined => {
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
    const parsed = parsedPiece(text.slice(at, end + 1));
    if (typeof parsed !== "string") return broken();
    at = end + 1;
    return parsed;
  };

  /** One value; undefined when it is not whole and nothing of it can be kept. */
  const value = (depth: number): unknown => {
    taken(blanks);
    const opener = text[at];
    if (opener === "{" || opener === "[") return depth < deepest ? container(opener, depth + 1) : broken();
    if (opener === '"') return string();
    const plain = taken(number) ?? taken(word);
    const parsed = plain === null ? undefined : parsedPiece(plain);
    return parsed === undefined ? broken() : parsed;
  };

  const container = (opener: "{" | "[", depth: number): unknown => {
    at += 1;
    const entries: [string, unknown][] = [];
    while (!outcome.isBroken && !takes(closers[opener])) {
      const key = opener === "{" ? keyOf() : String(entries.length);
      const each = key === undefined ? undefined : value(depth);
      if (key !== undefined && each !== undefined) entries.push([key, each]);
      if (!outcome.isBroken && !takes(",") && text[at] !== closers[opener]) broken();
    }
    return opener === "{" ? Object.fromEntries(entries) : entries.map(([, each]) => each);
  };

  const keyOf = (): string | undefined => {
    taken(blanks);
    const key = text[at] === '"' ? string() : broken();
    return key !== undefined && takes(":") ? key : broken();
  };

  return {
    read: (): Salvaged => {
      const found = value(0);
      taken(blanks);
      const isWhole = !outcome.isBroken && at === text.length;
      return { value: found, brokenAt: isWhole ? null : text.slice(0, at).split("\n").length };
    },
  };
}

/** A text, a number or a word by itself; undefined for what only looks like one, such as 01. */
function parsedPiece(piece: string): unknown {
  try {
    return JSON.parse(piece);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
