import {
  isEmptyWorkspace,
  withDrawings,
  withLayers,
  type Workspace,
  type WorkspaceState,
} from "../../model/workspace.ts";
import type { Documents } from "../documents.ts";
import { createHistory, type History, recordChange, redo, undo } from "../history.ts";
import { sameWorkspace } from "./history-rows.ts";
import { newWorkspaceId } from "./workspace-kind.ts";

export type RowsState = "saving" | "stored" | "not-stored";

/** The one workspace that is open, with the way back over every change of it. */
export interface WorkspaceDesk {
  readonly workspace: () => Workspace;
  readonly state: () => WorkspaceState;
  /** @param subject What is changed, such as the name of a layer: more of the same is no step of its own. */
  readonly change: (change: (workspace: Workspace) => Workspace, subject?: string) => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Reports whether the rows of layers are stored yet: without them the workspace would come back with less. */
  readonly setRows: (layers: readonly string[], rows: RowsState) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The steps that a browser keeps beside the workspace. */
export interface StoredSteps {
  /** Of an earlier visit; null for none. */
  readonly earlier: History<Workspace> | null;
  readonly onChange: (history: History<Workspace>) => void;
}

const noSteps: StoredSteps = { earlier: null, onChange: () => undefined };

/** Opens the workspace that was changed last, or a new one. */
export function createWorkspaceDesk(
  documents: Documents<Workspace>,
  { earlier, onChange }: StoredSteps = noSteps,
): WorkspaceDesk {
  const [latest] = documents.list();
  let history = openedHistory(latest?.document ?? null, earlier);
  /** What is not listed came from this device. */
  const rows = new Map<string, RowsState>();
  const listeners = new Set<() => void>();
  const notify = (): void => listeners.forEach((listener) => listener());
  const go = (next: History<Workspace>): void => {
    if (next === history) return;
    history = next;
    documents.change(history.present);
    onChange(history);
    notify();
  };
  documents.subscribe(() => {
    const before = history;
    history = withStored(history, documents);
    if (history !== before) onChange(history);
    const copy = conflictingCopy(documents, history.present);
    if (!copy) return notify();
    documents.dismissConflictCopy();
    documents.remove(copy.id);
    go(recordChange(history, withMissing(history.present, copy), null));
  });
  return {
    workspace: () => history.present,
    state: () => stateOf(documents, history.present, rows),
    change: (change, subject) => go(recordChange(history, change(history.present), subject ?? null)),
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
    undo: () => go(undo(history)),
    redo: () => go(redo(history)),
    setRows: (layers, state) => {
      for (const layer of layers) rows.set(layer, state);
      notify();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is stored goes before the steps: another tab may have written it, or the page ended before they were stored. */
function openedHistory(stored: Workspace | null, earlier: History<Workspace> | null): History<Workspace> {
  if (!stored) return createHistory({ id: newWorkspaceId(), layers: [], drawings: [] });
  if (earlier?.present.id !== stored.id) return createHistory(stored);
  return sameWorkspace(earlier.present, stored) ? earlier : recordChange(earlier, stored, null);
}

/** Another tab may have written the same workspace: what it wrote is shown, as a step that can be taken back here. */
function withStored(history: History<Workspace>, documents: Documents<Workspace>): History<Workspace> {
  const list = documents.list();
  const { present, past } = history;
  const same = list.find(({ document }) => document.id === present.id)?.document;
  if (same) return recordChange(history, same, null);
  // It may also have begun one while nothing was done here: that is the one to go on with.
  const isUntouched = isEmptyWorkspace(present) && past.length === 0;
  const begun = isUntouched ? list[0]?.document : undefined;
  return begun ? createHistory(begun) : history;
}

function stateOf(
  documents: Documents<Workspace>,
  workspace: Workspace,
  rows: ReadonlyMap<string, RowsState>,
): WorkspaceState {
  const { id, layers } = workspace;
  if (isEmptyWorkspace(workspace)) return "empty";
  const saving = documents.list().find(({ document }) => document.id === id)?.saving.state;
  const hasRows = (state: RowsState): boolean => layers.some((layer) => rows.get(layer.id) === state);
  if (hasRows("not-stored") || saving === "unsaved" || !documents.isStored()) return "not-saved";
  return saving === "saved" && !hasRows("saving") ? "saved" : "unsaved";
}

/** What this tab had when another one wrote first. */
function conflictingCopy(documents: Documents<Workspace>, { id }: Workspace): Workspace | null {
  const conflict = documents.conflictCopy();
  if (conflict?.where !== "here" || conflict.original !== id) return null;
  return documents.list().find(({ document }) => document.id === conflict.copy)?.document ?? null;
}

/** Only one workspace can be open: what two tabs brought and drew at once goes into it together. */
function withMissing(workspace: Workspace, { layers, drawings }: Workspace): Workspace {
  const [missingLayers, missingDrawings] = [
    missingIn(workspace.layers, layers),
    missingIn(workspace.drawings, drawings),
  ];
  const withTheirs = missingLayers.length > 0 ? withLayers(workspace, missingLayers) : workspace;
  return withDrawings(withTheirs, missingDrawings);
}

function missingIn<Item extends { readonly id: string }>(
  items: readonly Item[],
  others: readonly Item[],
): readonly Item[] {
  const ids = new Set(items.map(({ id }) => id));
  return others.filter(({ id }) => !ids.has(id));
}
