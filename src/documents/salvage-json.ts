/** Reads JSON that may be cut off or edited by hand: what comes before the break is returned. */

export interface SalvagedJson {
  /** Undefined where nothing could be read. */
  readonly value: unknown;
  /** The line where reading stopped, counted from 1; null when the text was read to its end. */
  readonly brokenAt: number | null;
}

/** No document of ours is nested as deep; deeper values are not read. */
const maxDepth = 32;
const closingBrackets = { "{": "}", "[": "]" } as const;
const number = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const literal = /true|false|null/y;
const whitespace = /[ \t\r\n]*/y;

/** Never throws. A comma before a closing bracket is accepted. */
export function salvageJson(text: string): SalvagedJson {
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

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const takeCharacter = (character: string): boolean => {
    take(whitespace);
    const isThere = text[at] === character;
    if (isThere) at += 1;
    return isThere;
  };
  const breakOff = (): undefined => {
    outcome.isBroken = true;
    return undefined;
  };

  const string = (): string | undefined => {
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
    const parsed = parsePiece(text.slice(at, end + 1));
    if (typeof parsed !== "string") return breakOff();
    at = end + 1;
    return parsed;
  };

  /** One value; undefined when it is incomplete and no part of it can be used. */
  const value = (depth: number): unknown => {
    take(whitespace);
    const opener = text[at];
    if (opener === "{" || opener === "[") return depth < maxDepth ? container(opener, depth + 1) : breakOff();
    if (opener === '"') return string();
    const plain = take(number) ?? take(literal);
    const parsed = plain === null ? undefined : parsePiece(plain);
    return parsed === undefined ? breakOff() : parsed;
  };

  const container = (opener: "{" | "[", depth: number): unknown => {
    at += 1;
    const entries: [string, unknown][] = [];
    while (!outcome.isBroken && !takeCharacter(closingBrackets[opener])) {
      const key = opener === "{" ? keyOf() : String(entries.length);
      const each = key === undefined ? undefined : value(depth);
      if (key !== undefined && each !== undefined) entries.push([key, each]);
      if (!outcome.isBroken && !takeCharacter(",") && text[at] !== closingBrackets[opener]) breakOff();
    }
    return opener === "{" ? Object.fromEntries(entries) : entries.map(([, each]) => each);
  };

  const keyOf = (): string | undefined => {
    take(whitespace);
    const key = text[at] === '"' ? string() : breakOff();
    return key !== undefined && takeCharacter(":") ? key : breakOff();
  };

  return {
    read: (): SalvagedJson => {
      const found = value(0);
      take(whitespace);
      const isWhole = !outcome.isBroken && at === text.length;
      return { value: found, brokenAt: isWhole ? null : text.slice(0, at).split("\n").length };
    },
  };
}

/** A string, a number or a literal; undefined for what only looks like one, such as 01. */
function parsePiece(piece: string): unknown {
  try {
    return JSON.parse(piece);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
