import type { Workspace, WorkspaceState } from "../../model/workspace.ts";
import type { Documents } from "../documents.ts";
import { createHistory, type History, recordChange, redo, undo } from "../history.ts";
import { newWorkspaceId } from "./workspace-kind.ts";

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
  /** Rows that could not be stored: the workspace would come back without them. */
  readonly setRowsStored: (areStored: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Opens the workspace that was changed last, or a new one. */
export function createWorkspaceDesk(documents: Documents<Workspace>): WorkspaceDesk {
  const [latest] = documents.list();
  let history: History<Workspace> = createHistory(latest?.document ?? { id: newWorkspaceId(), layers: [] });
  let areRowsStored = true;
  const listeners = new Set<() => void>();
  const notify = (): void => listeners.forEach((listener) => listener());
  const go = (next: History<Workspace>): void => {
    if (next === history) return;
    history = next;
    documents.change(history.present);
    notify();
  };
  // Another tab may have written the same workspace: what it wrote is shown, and this tab's steps go on from there.
  documents.subscribe(() => {
    const stored = documents.list().find(({ document }) => document.id === history.present.id)?.document;
    if (stored && stored !== history.present) history = { ...createHistory(stored), past: history.past };
    notify();
  });
  return {
    workspace: () => history.present,
    state: () => stateOf(documents, history.present, areRowsStored),
    change: (change, subject) => go(recordChange(history, change(history.present), subject ?? null)),
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
    undo: () => go(undo(history)),
    redo: () => go(redo(history)),
    setRowsStored: (areStored) => {
      areRowsStored = areStored;
      notify();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function stateOf(
  documents: Documents<Workspace>,
  { id, layers }: Workspace,
  areRowsStored: boolean,
): WorkspaceState {
  if (layers.length === 0) return "empty";
  const saving = documents.list().find(({ document }) => document.id === id)?.saving.state;
  if (!areRowsStored || saving === "unsaved" || !documents.isStored()) return "not-saved";
  return saving === "saved" ? "saved" : "unsaved";
}
