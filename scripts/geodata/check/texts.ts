import type { Problem } from "../problem.ts";
import type { Geodata } from "../read.ts";
import { filesOf, type RowName } from "./rows.ts";

/** Chinese and English are written by hand; the build makes Simplified Chinese. */
const written = {
  zhHant: { isForeign: isEnglish, foreign: "stands here in English: the Chinese is missing" },
  en: { isForeign: isChinese, foreign: "stands here in Chinese: the English is missing" },
} as const;

/** Texts that are missing in a language, or stand there untranslated. */
export function checkTexts(data: Geodata): Problem[] {
  return filesOf(data).flatMap(({ file, rows }) =>
    rows.flatMap((row) => checkPart({ file, id: row.id }, row, "")),
  );
}

function checkPart(row: RowName, value: unknown, field: string): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  const parts: Record<string, unknown> = { ...value };
  if ("zhHant" in parts || "en" in parts)
    return [...checkText(row, field, "zhHant", parts), ...checkText(row, field, "en", parts)];
  return Object.entries(parts).flatMap(([key, part]) =>
    checkPart(row, part, field ? `${field}.${key}` : key),
  );
}

function checkText(
  row: RowName,
  field: string,
  language: keyof typeof written,
  texts: Readonly<Record<string, unknown>>,
): Problem[] {
  const text = texts[language];
  const value = JSON.stringify(text) ?? "missing";
  const problem = { ...row, field: `${field}.${language}`, value };
  if (typeof text !== "string" || text.trim() === "")
    return [{ ...problem, message: "translation is missing" }];
  const { isForeign, foreign } = written[language];
  return isForeign(text) ? [{ ...problem, message: foreign }] : [];
}

/** A name such as InnoHK is the same in both languages, a sentence is not. */
function isEnglish(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && (text.match(/[a-z]{2,}/gi) ?? []).length >= 4;
}

/** An English text may quote a Chinese name. */
function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/[a-z]{2,}/i.test(text);
}
