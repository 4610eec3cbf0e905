import { Blob as PlainBlob } from "node:buffer";
import type { ImportedLayers, OwnLayersClient } from "../../../../src/data/own-layers.ts";
import type { ImportFile } from "../../../../src/import/formats/format.ts";
import type { ImportOptions } from "../../../../src/import/report.ts";
import { packWorkspace } from "../../../../src/layers/pack-workspace.ts";
import { contentOf, countsOf } from "../../../../src/model/layer-colours.ts";
import { type LayerRows, newLayerId } from "../../../../src/model/own-layer.ts";
import { queryRows } from "../../../../src/model/table-query.ts";
import type { Workspace } from "../../../../src/model/workspace.ts";
import { connectWorkspace } from "../../../../src/ui/panels/workspace/connect-workspace.ts";
import { WorkspacePanel } from "../../../../src/ui/panels/workspace/workspace-panel.tsx";
import { defer } from "../../../documents/deferred.ts";
import { openWorkspaces } from "../../../documents/workspace/workspaces-in-memory.ts";
import { stepsInMemory } from "../../../documents/workspace/steps-in-memory.ts";
import { importFiles } from "../../../import/import-text.ts";
import { type Options, renderInAtlas } from "../../render.tsx";
import { settled } from "../../settled.ts";

type Outcome = Awaited<ReturnType<OwnLayersClient["save"]>>;

/** Reads files as the workers do, in this thread. Imports wait for `wait`, or fail with `failure`. */
export function clientInMemory(stored: Readonly<Record<string, LayerRows>> = {}) {
  const rows = new Map(Object.entries(stored));
  const imports: { readonly name: string; readonly options: ImportOptions; readonly signal: AbortSignal }[] =
    [];
  const pruned: (readonly string[])[] = [];
  let reading = 0;
  const control: {
    wait: Promise<void> | null;
    failure: Error | null;
    outcome: Outcome;
    /** Reports progress of the import that runs. */
    progress: (bytesRead: number, byteLength: number, featureCount: number) => void;
  } = { wait: null, failure: null, outcome: "saved", progress: () => undefined };

  const client: OwnLayersClient = {
    import: async (files, options, { signal, onProgress } = {}): Promise<ImportedLayers> => {
      const aborting = signal ?? new AbortController().signal;
      imports.push({ name: files[0]?.name ?? "", options, signal: aborting });
      control.progress = (bytesRead, byteLength, featureCount) =>
        onProgress?.({ bytesRead, byteLength, featureCount });
      await Promise.race([control.wait, untilAborted(aborting)]);
      if (control.failure) throw control.failure;
      reading += 1;
      const plain = await Promise.all(files.map(plainFile));
      const { report, layers } = await importFiles(plain, { options }).finally(() => (reading -= 1));
      const ids = layers.map(() => newLayerId());
      for (const [index, layer] of layers.entries()) rows.set(ids[index] ?? "", layer.rows);
      return { report, ids };
    },
    tile: async () => null,
    content: async (layer, field) => {
      const held = rows.get(layer);
      const column = held?.fields.findIndex(({ name }) => name === field) ?? -1;
      return held && column >= 0 ? contentOf(held.values, column) : null;
    },
    counts: async (layer, by, filter) => {
      const held = rows.get(layer);
      return held ? countsOf(by, held, filter) : null;
    },
    order: async (layer, query) => {
      const held = rows.get(layer);
      return held ? queryRows(held.fields, held.values, query) : new Uint32Array();
    },
    cells: async (layer, asked) => asked.map((row) => rows.get(layer)?.values[row] ?? []),
    feature: async (layer, row) => {
      const geometry = rows.get(layer)?.geometries[row] ?? null;
      const values = rows.get(layer)?.values[row];
      return values ? { values, bounds: null, geometry } : null;
    },
    near: async () => [],
    touching: async () => [],
    whole: async (layer) => rows.get(layer) ?? null,
    pack: (document, layers) =>
      packWorkspace({ document, layers, rowsOf: async (id) => rows.get(id) ?? null }),
    forget: async (layers) => layers.forEach((layer) => rows.delete(layer)),
    prune: async (layers) => void pruned.push(layers),
    missing: async (layers) => layers.filter((layer) => !rows.has(layer)),
    save: async () => control.outcome,
  };
  return { client, rows, imports, pruned, control, isReading: () => reading > 0 };
}

/** A blob of the page that is simulated is read less fully than one of the machine. */
async function plainFile({ name, blob }: ImportFile): Promise<ImportFile> {
  return { name, blob: new PlainBlob([await blob.arrayBuffer()]) as Blob };
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
  });
}

interface Setting extends Options {
  readonly workspaces?: readonly Workspace[];
  readonly rows?: Readonly<Record<string, LayerRows>>;
}

/** The panel with a workspace that is stored in memory, and files that are really read. */
export async function renderWorkspace({ workspaces = [], rows = {}, ...options }: Setting = {}) {
  const memory = await openWorkspaces(1, workspaces);
  const reading = clientInMemory(rows);
  const opening = defer<Awaited<ReturnType<typeof connectWorkspace>>>();
  const given = Promise.resolve(reading.client);
  const rendered = await renderInAtlas(<WorkspacePanel />, {
    ...options,
    state: { panel: { kind: "workspace" }, ...options.state },
    services: { ownLayers: () => given, workspace: () => opening.promise, ...options.services },
  });
  const desk = await connectWorkspace(
    rendered.store,
    () => given,
    async () => memory.one,
    stepsInMemory(),
  );
  await settled(() => opening.resolve(desk));
  /** Chooses files as the dialog of the browser does. */
  const choose = async (...files: readonly File[]): Promise<void> => {
    const input = rendered.container.querySelector<HTMLInputElement>("input[data-import]");
    Object.defineProperty(input, "files", { value: files, configurable: true });
    await settled(() => input?.dispatchEvent(new Event("change", { bubbles: true })));
    await finished();
  };
  /** Lets an import come to its end. */
  const finished = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) await settled();
    while (reading.isReading()) await settled();
    await settled();
  };
  const report = (): Readonly<Record<string, string | undefined>> => {
    const { state, code, features, leftOut } =
      rendered.container.querySelector<HTMLElement>("[data-import-report]")?.dataset ?? {};
    return { state, code, features, leftOut };
  };
  const names = (): readonly string[] => desk.workspace().layers.map(({ name }) => name);
  return { ...rendered, ...reading, memory, desk, choose, finished, report, names };
}

export function fileOf(name: string, content: string | Uint8Array<ArrayBuffer>): File {
  return new File([content], name);
}
