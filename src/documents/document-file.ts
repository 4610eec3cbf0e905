import type { Language } from "../model/localised.ts";
import type { DocumentKind, Identified } from "./document-kind.ts";

const maxNameCharacters = 60;

/** A document as a file that people can read and change. */
export function documentFileText<T extends Identified>(kind: DocumentKind<T>, document: T): string {
  const { format, version } = kind.file;
  const content = { format, version, [kind.storage.field]: kind.serialise(document) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The title as a file name that every operating system accepts. */
export function documentFileName<T extends Identified>(
  kind: DocumentKind<T>,
  document: T,
  language: Language,
): string {
  const name = kind
    .titleIn(document, language)
    .replace(/[\p{C}\\/:*?"<>|]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const { untitled, extension } = kind.file;
  return `${Array.from(name).slice(0, maxNameCharacters).join("").trim() || untitled}${extension}`;
}
