import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { filesOf, type RowName } from "./rows.ts";

interface Word {
  readonly find: RegExp;
  readonly instead: string;
}

/** What people write in more than one way, and here in one. */
const chinese: readonly Word[] = [
  { find: /羣/, instead: "群" },
  { find: /裡/, instead: "裏" },
  { find: /啓/, instead: "啟" },
  { find: /衛/, instead: "衞" },
  { find: /台灣/, instead: "臺灣" },
  { find: /厦村/, instead: "廈村" },
  { find: /香港01/, instead: "香港 01" },
  { find: /(?<=\p{Script=Han}) ?\(|\)(?=\p{Script=Han}|$)/u, instead: "（）" },
];
const english: readonly Word[] = [
  { find: /\besports\b/, instead: "e-sports" },
  { find: /\bLegCo (?!brief)/, instead: "Legislative Council" },
  { find: /\bGIC\b/, instead: "government, institution or community" },
  { find: /\bstored page\b/, instead: "page" },
];

const house = { zhHant: chinese, en: english } as const;

/** Names of the gazetteer and of planned stations are as their publishers write them. */
const ownNames: ReadonlySet<string> = new Set(["places.json", "planned-rail.json"]);

/** Words that are written otherwise than everywhere else, in the texts of either language. */
export function checkHouseWords(data: Geodata): Problem[] {
  return filesOf(data)
    .filter(({ file }) => !ownNames.has(file))
    .flatMap(({ file, rows }) => rows.flatMap((row) => checkPart({ file, id: row.id }, row, "")));
}

function checkPart(row: RowName, value: unknown, field: string): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const within = field ? `${field}.${key}` : key;
    if (typeof part !== "string") return checkPart(row, part, within);
    return key === "zhHant" || key === "en" ? checkText({ ...row, field: within }, part, house[key]) : [];
  });
}

function checkText(
  at: Pick<Problem, "file" | "id" | "field">,
  text: string,
  words: readonly Word[],
): Problem[] {
  return words.flatMap(({ find, instead }) => {
    const [value] = find.exec(text) ?? [];
    return value === undefined ? [] : [{ ...at, value, message: `is written ${instead} here` }];
  });
}
