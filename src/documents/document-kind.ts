import type { Language } from "../model/localised.ts";

/** Every document carries its own id. */
export interface Identified {
  readonly id: string;
}

/** What the store, the cache and the files need to know about one kind of document. */
export interface DocumentKind<T extends Identified> {
  /** How the kind is called in messages of the console. */
  readonly name: string;
  /** Every id of this kind begins with it, so that an id alone tells the kind. */
  readonly idPrefix: string;
  /** Names in IndexedDB and of the channel between tabs. Readers' data lies under them: they must never change. */
  readonly storage: {
    readonly database: string;
    readonly store: string;
    /** The field of a stored record that holds the document; its `id` is the key of the record. */
    readonly field: string;
    readonly channel: string;
  };
  /** Reads what any version of the atlas stored; null when nothing of it can be opened. Must never throw. */
  readonly parse: (stored: unknown) => T | null;
  /** What is stored of a document: values that IndexedDB can clone, among them the `id`. */
  readonly serialise: (document: T) => unknown;
  readonly titleIn: (document: T, language: Language) => string;
  /** The same content as another document: a new id, and a title that differs. */
  readonly copy: (document: T) => T;
  readonly file: {
    readonly format: string;
    readonly version: number;
    /** With its dots. */
    readonly extension: string;
    /** The name of a file whose document has no title. */
    readonly untitled: string;
  };
}
