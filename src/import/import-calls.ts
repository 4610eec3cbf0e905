import type { ImportFile } from "./formats/format.ts";
import type { PackedRows } from "./packed-rows.ts";
import type { ImportOptions, ImportReport } from "./report.ts";
import type { ImportProgress } from "./run-import.ts";

/** What the page can ask of the worker that reads files. */
export type ImportCalls = {
  /** Reads files; the layers go through the port, to the worker that holds them, and the page gets the report. */
  readonly import: {
    payload: {
      readonly files: readonly ImportFile[];
      readonly options: ImportOptions;
      readonly isPhone: boolean;
      readonly port: MessagePort;
    };
    answer: ImportReport;
    progress: ImportProgress;
  };
};

/** A finished import, from the worker that read it to the one that holds the layers. */
export interface LayersMessage {
  readonly kind: "layers";
  readonly layers: readonly PackedRows[];
}
