import { desktopBudget } from "../../src/import/budget.ts";
import type { ImportFile } from "../../src/import/formats/format.ts";
import type { Budget } from "../../src/import/budget.ts";
import type { ImportOptions } from "../../src/import/report.ts";
import { type ImportHooks, type ImportResult, runImport } from "../../src/import/run-import.ts";

interface Settings {
  readonly options?: ImportOptions;
  readonly budget?: Partial<Budget>;
  readonly hooks?: Partial<ImportHooks>;
}

/** Imports files as the worker does. */
export function importFiles(files: readonly ImportFile[], settings: Settings = {}): Promise<ImportResult> {
  return runImport(
    { files, options: settings.options ?? {}, budget: { ...desktopBudget, ...settings.budget } },
    {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      now: () => performance.now(),
      pause: async () => undefined,
      ...settings.hooks,
    },
  );
}

/** Imports one file of text or bytes. */
export function importText(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  settings: Settings = {},
): Promise<ImportResult> {
  return importFiles([{ name, blob: new Blob([content]) }], settings);
}
