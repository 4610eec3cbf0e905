import type { DocumentKind, Identified } from "./document-kind.ts";

/** A document as it is stored on the reader's device. */
export interface DocumentRecord<T> {
  readonly document: T;
  /** Grows with every write, and is never used twice; `unknownRevision` in a damaged record that has none. */
  readonly revision: number;
  /** When the document was last changed, ISO 8601. */
  readonly changed: string;
}

/**
 * A document may be written only over the revision that the writer has read; null means "nothing is stored". So two
 * tabs never overwrite each other's work.
 */
export function mayWrite(stored: number | null, read: number | null): boolean {
  return stored === read;
}

/** Milliseconds since 1970: above the last revision, and above that of any document that was deleted meanwhile. */
export function nextRevision(read: number | null, now: Date): number {
  return Math.max((read ?? 0) + 1, now.getTime());
}

/** The value that IndexedDB stores. */
export function storedValue<T extends Identified>(
  { storage, serialise }: DocumentKind<T>,
  { document, revision, changed }: DocumentRecord<T>,
): unknown {
  return { [storage.field]: serialise(document), revision, changed };
}

/** Reads a stored value, whatever version of the atlas wrote it; null when its document cannot be opened. */
export function parseRecord<T extends Identified>(
  { storage, parse }: DocumentKind<T>,
  stored: unknown,
): DocumentRecord<T> | null {
  const document = parse(fieldOf(stored, storage.field));
  if (!document) return null;
  const changed = fieldOf(stored, "changed");
  return {
    document,
    revision: revisionOf(stored),
    changed: typeof changed === "string" ? changed : new Date(0).toISOString(),
  };
}

/** Of a damaged record: it is not taken for none, or a tab that has read nothing would overwrite it. */
const unknownRevision = 0;

/** Null only when nothing is stored. */
export function storedRevision(stored: unknown): number | null {
  return stored === undefined ? null : revisionOf(stored);
}

function revisionOf(stored: unknown): number {
  const revision = fieldOf(stored, "revision");
  return typeof revision === "number" ? revision : unknownRevision;
}

function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === field)?.[1];
}
