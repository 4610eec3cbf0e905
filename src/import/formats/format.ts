import type { LayerField, OwnLayer } from "../../model/own-layer.ts";
import type { Workspace } from "../../model/workspace.ts";
import type { Budget } from "../budget.ts";
import type { LayerBuilder } from "../layer-builder.ts";
import type { CrsId, CrsReason, EncodingReason, FormatId, ImportChoices, ImportOptions } from "../report.ts";
import type { Tally } from "../tally.ts";
import type { ToWgs84 } from "../check-geometry.ts";

/** A file as it was dropped, or as it lay in an archive. */
export interface ImportFile {
  /** Without folders; opaque text, never a path. */
  readonly name: string;
  readonly blob: Blob;
}

/** What a format reads with, and tells what it finds. */
export interface FormatContext {
  readonly budget: Budget;
  readonly options: ImportOptions;
  readonly tally: Tally;
  /**
   * A new layer of the file. It counts for the report once it has a row.
   * @throws ImportRefusal when the file has more layers than the budget allows.
   */
  readonly layer: (name: string, options?: LayerOptions) => LayerBuilder;
  /** Called often while reading: lets a cancel through, and tells the progress. @throws when the import is stopped. */
  readonly checkpoint: (bytesRead: number) => Promise<void>;
  /**
   * Reads one of several files: when it cannot be read, nothing of it stays, the report names it, and the others follow.
   * @throws when the whole import has to end, such as for a budget.
   */
  readonly attempt: (name: string, read: () => Promise<void>) => Promise<void>;
  /** Remembers what came in until now; the answer takes back what came in and was reported since. */
  readonly mark: () => () => void;
  /** An archive tells what it holds. */
  readonly reportFormat: (id: FormatId) => void;
  readonly reportCrs: (id: CrsId, reason: CrsReason, name?: string) => void;
  readonly reportEncoding: (label: string, reason: EncodingReason) => void;
  readonly reportChoices: (choices: ImportChoices) => void;
  /** A saved workspace tells what it holds beside its layers. */
  readonly reportWorkspace: (workspace: Workspace) => void;
}

export interface LayerOptions {
  readonly toWgs84?: ToWgs84;
  readonly keepsPlaceless?: boolean;
  readonly keepsUnreadable?: boolean;
  /** Whether a column of texts that are all plain numbers becomes one of numbers, as a table of text needs it. */
  readonly infersNumbers?: boolean;
  /** Where the fields are known before the rows: all of them, with their types. */
  readonly fields?: readonly LayerField[];
  /** Where only their names are known. */
  readonly names?: readonly string[];
  /** What a saved workspace keeps of the layer beside its rows. */
  readonly kept?: OwnLayer;
}

/** One file format. Its module is fetched when a file of it is imported. */
export interface Format {
  readonly id: FormatId;
  /**
   * Reads the whole file into layers.
   * @param others The files that were dropped or packed with it, such as the `.dbf` of a `.shp`.
   * @throws ImportRefusal when nothing of it can be read.
   */
  readonly read: (file: ImportFile, others: readonly ImportFile[], context: FormatContext) => Promise<void>;
}
