import { exactNumber } from "./exact-number.ts";

export interface Column {
  readonly name: string;
  /** As it is declared; empty where it is not. */
  readonly type: string;
  /** Of rows that were written before the column was added. */
  readonly otherwise: null | number | string;
}

/** The columns of a table, as they are stored in its rows. */
export interface ColumnList {
  readonly columns: readonly Column[];
  /** Which of them is the key of the rows; -1 where the key has no column. */
  readonly key: number;
  readonly isWithoutRowid: boolean;
}

/** Read from the statement that made the table; null where it is none. */
export function columnsOfTable(sql: string): ColumnList | null {
  const tokens = tokensOf(sql);
  const begin = tokens.findIndex(({ text }) => text === "(");
  if (begin < 0) return null;
  const { pieces, end } = piecesFrom(tokens, begin);
  const columns = pieces.filter(([first]) => first && (first.isQuoted || !isConstraint(first.text)));
  const stored = columns.filter((piece) => !isComputed(piece));
  const words = tokens
    .slice(end)
    .map(({ text }) => text)
    .join(" ");
  return {
    columns: stored.map((piece) => {
      const type = typeOf(piece);
      return { name: piece[0]?.text ?? "", type, otherwise: defaultOf(piece, type) };
    }),
    key: keyOf(stored, pieces),
    isWithoutRowid: /\bwithout rowid\b/i.test(words),
  };
}

interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
}

const quotes: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "[": "]" };

/** One pass over the text, whatever it is: comments go, and quotes are taken off. */
function tokensOf(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < sql.length;) {
    const char = sql.charAt(at);
    const close = quotes[char];
    if (close !== undefined) {
      let text = "";
      at += 1;
      for (; at < sql.length; at += 1) {
        if (sql.charAt(at) !== close) text += sql.charAt(at);
        else if (close !== "]" && sql.charAt(at + 1) === close) {
          text += close;
          at += 1;
        } else break;
      }
      at += 1;
      tokens.push({ text, isQuoted: true });
    } else if (sql.startsWith("--", at)) at = endOf(sql, "\n", at);
    else if (sql.startsWith("/*", at)) at = endOf(sql, "*/", at);
    else if (/[(),]/.test(char)) {
      tokens.push({ text: char, isQuoted: false });
      at += 1;
    } else if (/\s/.test(char)) at += 1;
    else {
      const from = at;
      while (at < sql.length && !/[\s(),"'`[]/.test(sql.charAt(at))) at += 1;
      tokens.push({ text: sql.slice(from, at), isQuoted: false });
    }
  }
  return tokens;
}

function endOf(sql: string, mark: string, from: number): number {
  const found = sql.indexOf(mark, from);
  return found < 0 ? sql.length : found + mark.length;
}

/** What stands between the commas of a list in brackets. */
function piecesFrom(
  tokens: readonly Token[],
  begin: number,
): { readonly pieces: readonly (readonly Token[])[]; readonly end: number } {
  const pieces: Token[][] = [[]];
  let depth = 0;
  for (let at = begin; at < tokens.length; at += 1) {
    const token = tokens[at] ?? { text: "", isQuoted: true };
    const mark = token.isQuoted ? "" : token.text;
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    if (depth === 0) return { pieces, end: at + 1 };
    if (mark === "," && depth === 1) pieces.push([]);
    else if (!(mark === "(" && depth === 1)) pieces.at(-1)?.push(token);
  }
  return { pieces, end: tokens.length };
}

function isConstraint(word: string): boolean {
  return /^(constraint|primary|unique|check|foreign)$/i.test(word);
}

/** The first word of it; a column without a type may go on with something else. */
function typeOf([, type]: readonly Token[]): string {
  const text = type?.text ?? "";
  const isNone = type?.isQuoted !== true && (isConstraint(text) || isClause(text));
  return isNone ? "" : text;
}

function isClause(word: string): boolean {
  return /^(not|null|default|collate|references|generated|as)$/i.test(word);
}

/** What stands behind DEFAULT, as the column would hold it: a plain value, since SQLite adds no other. */
function defaultOf(piece: readonly Token[], type: string): null | number | string {
  const at = piece.findIndex(
    ({ text, isQuoted }, index) => index > 0 && !isQuoted && /^default$/i.test(text),
  );
  if (at < 0) return null;
  const tokens = piece.slice(at + 1).filter(({ text, isQuoted }) => isQuoted || text !== "(");
  const [first, second] = tokens;
  if (!first) return null;
  if (first.isQuoted) return asDeclared(first.text, type);
  // A sign may stand by itself.
  const literal = /^[+-]$/.test(first.text) ? first.text + (second?.text ?? "") : first.text;
  if (/^true$/i.test(literal)) return 1;
  if (/^false$/i.test(literal)) return 0;
  const number = numberOf(literal);
  return number === null || !/char|clob|text/i.test(type) ? number : String(number);
}

/** Digits in quotes are a number in a column that is declared to hold some. */
function asDeclared(text: string, type: string): number | string {
  const isAsWritten = type === "" || (/char|clob|text|blob/i.test(type) && !/int/i.test(type));
  return isAsWritten ? text : (numberOf(text) ?? text);
}

function numberOf(text: string): number | string | null {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isNaN(number)) return null;
  return /^[+-]?\d+$/.test(text) ? exactNumber(BigInt(text.replace("+", ""))) : number;
}

/** A computed column is only stored when it says so. */
function isComputed(piece: readonly Token[]): boolean {
  const has = (word: RegExp): boolean => piece.some(({ text, isQuoted }) => !isQuoted && word.test(text));
  const isGenerated = piece.some(
    ({ text }, index) => index > 0 && /^as$/i.test(text) && piece[index + 1]?.text === "(",
  );
  return isGenerated && !has(/^stored$/i);
}

function isComma({ text, isQuoted }: Token): boolean {
  return text === "," && !isQuoted;
}

function keyOf(columns: readonly (readonly Token[])[], pieces: readonly (readonly Token[])[]): number {
  const isInteger = (piece: readonly Token[] | undefined): boolean =>
    /^integer$/i.test(piece?.[1]?.text ?? "");
  const own = columns.findIndex(
    (piece) =>
      isInteger(piece) &&
      piece.some(({ text }, index) => /^primary$/i.test(text) && /^key$/i.test(piece[index + 1]?.text ?? "")),
  );
  if (own >= 0) return own;
  // Or in a line of its own: PRIMARY KEY (name).
  for (const piece of pieces) {
    const at = piece.findIndex(({ text, isQuoted }) => !isQuoted && /^primary$/i.test(text));
    const rest = at < 0 ? [] : piece.slice(at + 2);
    if (!isConstraint(piece[0]?.text ?? "") || rest[0]?.text !== "(") continue;
    // One column, perhaps with its order: DB Browser writes AUTOINCREMENT there too.
    if (rest.some(isComma)) continue;
    const column = columns.findIndex(([name]) => name?.text.toLowerCase() === rest[1]?.text.toLowerCase());
    if (column >= 0 && isInteger(columns[column])) return column;
  }
  return -1;
}
