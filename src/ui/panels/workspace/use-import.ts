import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnLayersClient } from "../../../data/own-layers.ts";
import type { ImportFile } from "../../../import/formats/format.ts";
import type { ImportOptions, ImportReport } from "../../../import/report.ts";
import type { ImportProgress } from "../../../import/run-import.ts";
import { firstStyle, longestLayerName, type OwnLayer } from "../../../model/own-layer.ts";
import { type Bounds, boundsOfPoints, withMargin } from "../../../model/mercator.ts";
import { withLayers, withoutLayer, withWorkspace, type Workspace } from "../../../model/workspace.ts";
import { showBounds } from "../../../state/actions/map.ts";
import { useApp } from "../../app-context.tsx";
import { codeOf } from "../../use-promise.ts";

/** How far an import has come. */
export type ImportPhase =
  | { readonly phase: "idle" }
  | { readonly phase: "working"; readonly name: string; readonly progress: ImportProgress | null }
  | { readonly phase: "reported"; readonly report: ImportReport }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed"; readonly code: string };

export interface Importing {
  readonly phase: ImportPhase;
  readonly start: (files: readonly ImportFile[]) => void;
  /** Reads the last files once more, in place of what came in of them. */
  readonly again: (options: ImportOptions) => void;
  readonly cancel: () => void;
}

/** What was imported last. */
interface Last {
  readonly files: readonly ImportFile[];
  readonly ids: readonly string[];
}

/** A file that was read into layers which are held, and not yet kept. */
interface ReadFiles {
  readonly report: ImportReport;
  readonly ids: readonly string[];
  /** What the files were read into before, with other options. */
  readonly replaced: readonly string[];
  readonly client: OwnLayersClient;
}

/** Imports files into the workspace: all of it in one step, or nothing. */
export function useImport(): Importing {
  const { store, workspace } = useApp();
  return useReading({}, async ({ report, ids, replaced, client }) => {
    if (ids.length === 0 && !report.workspace) return;
    const desk = await workspace();
    const rest = withoutLayers(desk.workspace(), replaced);
    const added = layersOf(report, ids, rest.layers.length);
    desk.setRows(ids, "saving");
    desk.change((before) => {
      const left = withoutLayers(before, replaced);
      return report.workspace
        ? withWorkspace(left, { ...report.workspace, layers: added })
        : withLayers(left, added);
    });
    const bounds = boundsTogether(added);
    if (bounds) showBounds(store, withMargin(bounds));
    await Promise.all(
      ids.map(async (id) => {
        const outcome = await client.save(id).catch(() => "unavailable");
        desk.setRows([id], outcome === "saved" ? "stored" : "not-stored");
      }),
    );
  });
}

/** Reads files one import after the other. @param take What becomes of what was read. */
export function useReading(
  options: ImportOptions,
  take: (read: ReadFiles) => void | Promise<void>,
): Importing {
  const { ownLayers } = useApp();
  const [phase, setPhase] = useState<ImportPhase>({ phase: "idle" });
  const last = useRef<Last>({ files: [], ids: [] });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (files: readonly ImportFile[], chosen: ImportOptions, replaced: readonly string[]) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const name = files[0]?.name ?? "";
    // What is cancelled or replaced by another import says nothing more.
    const show = (next: ImportPhase): void => {
      if (running.current === controller) setPhase(next);
    };
    show({ phase: "working", name, progress: null });
    try {
      const client = await ownLayers();
      const { report, ids } = await client.import(files, chosen, {
        signal,
        onProgress: (progress) => show({ phase: "working", name, progress }),
      });
      signal.throwIfAborted();
      // Where nothing came in this time, what it was to replace stays, and can still be replaced.
      last.current = { files, ids: ids.length > 0 ? ids : replaced };
      show({ phase: "reported", report });
      await take({ report, ids, replaced, client });
    } catch (error) {
      if (!signal.aborted) console.warn("A file could not be imported.", error);
      show(signal.aborted ? { phase: "cancelled" } : { phase: "failed", code: codeOf(error) });
    }
  };
  return {
    phase,
    start: (files) => void run(files, options, []),
    again: (chosen) => void run(last.current.files, chosen, last.current.ids),
    cancel: () => running.current?.abort(),
  };
}

function layersOf(report: ImportReport, ids: readonly string[], count: number): readonly OwnLayer[] {
  return report.layers.map(({ name, crs: _crs, encoding: _encoding, kept, ...summary }, index) => ({
    fileName: report.fileName,
    importedAt: new Date().toISOString(),
    style: firstStyle(count + index),
    filter: [],
    isVisible: true,
    ...kept,
    ...summary,
    id: ids[index] ?? "",
    name: name.slice(0, longestLayerName),
  }));
}

function withoutLayers(workspace: Workspace, ids: readonly string[]): Workspace {
  return ids.reduce(withoutLayer, workspace);
}

function boundsTogether(layers: readonly OwnLayer[]): Bounds | null {
  const corners = layers.flatMap(({ bounds }): (readonly [number, number])[] => {
    if (!bounds) return [];
    const [west, south, east, north] = bounds;
    return [
      [west, south],
      [east, north],
    ];
  });
  return corners.length > 0 ? boundsOfPoints(corners) : null;
}
