import { type Drawing, newDrawingId } from "./drawing/drawing.ts";
import type { OwnLayer } from "./own-layer.ts";

/** What a planner laid beside the atlas: layers and drawings, those on top first. The rows of layers are stored apart. */
export interface Workspace {
  readonly id: string;
  readonly layers: readonly OwnLayer[];
  readonly drawings: readonly Drawing[];
}

export const workspaceIdPrefix = "workspace-";

/** How a workspace saved as one file says what it is. Readers have such files: neither name may ever change. */
export const workspaceFile = {
  format: "hong-kong-innovation-atlas-workspace",
  /** Raised when what older versions of the atlas would read wrongly is added. */
  version: 1,
  /** The field of the document. */
  field: "workspace",
  /** The document, in the archive that the file is. */
  entry: "hong-kong-innovation-atlas-workspace.json",
} as const;

/** The rows of a layer, in the archive. */
export function rowsEntry(layer: string): string {
  return `rows/${layer}.ndjson`;
}

/** Whether all of the workspace would be there after a reload. */
export type WorkspaceState = "empty" | "unsaved" | "saved" | "not-saved";

/** New layers come to lie on top. */
export function withLayers(workspace: Workspace, added: readonly OwnLayer[]): Workspace {
  return { ...workspace, layers: [...added, ...workspace.layers] };
}

/** What a saved workspace holds comes to lie over what is there; the same file may be opened twice. */
export function withWorkspace(workspace: Workspace, { layers, drawings }: Workspace): Workspace {
  const added = drawings.map((drawing) => ({ ...drawing, id: newDrawingId() }));
  return withDrawings(withLayers(workspace, layers), added);
}

export function isEmptyWorkspace({ layers, drawings }: Workspace): boolean {
  return layers.length === 0 && drawings.length === 0;
}

/** The same workspace where it has no such layer, as below: what changes nothing is nothing to undo. */
export function withoutLayer(workspace: Workspace, id: string): Workspace {
  const layers = workspace.layers.filter((layer) => layer.id !== id);
  return layers.length < workspace.layers.length ? { ...workspace, layers } : workspace;
}

export function withLayerChanged(workspace: Workspace, id: string, change: Partial<OwnLayer>): Workspace {
  if (!workspace.layers.some((layer) => layer.id === id)) return workspace;
  return {
    ...workspace,
    layers: workspace.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)),
  };
}

/** A layer one place up (-1) or down (1); at the end of the list it stays where it is. */
export function withLayerMoved(workspace: Workspace, id: string, step: -1 | 1): Workspace {
  const layers = moved(workspace.layers, id, step);
  return layers === workspace.layers ? workspace : { ...workspace, layers };
}

/** New drawings come to lie on top. */
export function withDrawings(workspace: Workspace, added: readonly Drawing[]): Workspace {
  return added.length > 0 ? { ...workspace, drawings: [...added, ...workspace.drawings] } : workspace;
}

export function withoutDrawing(workspace: Workspace, id: string): Workspace {
  const drawings = workspace.drawings.filter((drawing) => drawing.id !== id);
  return drawings.length < workspace.drawings.length ? { ...workspace, drawings } : workspace;
}

export function withDrawingChanged(workspace: Workspace, id: string, change: Partial<Drawing>): Workspace {
  if (!workspace.drawings.some((drawing) => drawing.id === id)) return workspace;
  return {
    ...workspace,
    drawings: workspace.drawings.map((drawing) => (drawing.id === id ? { ...drawing, ...change } : drawing)),
  };
}

/** A drawing one place up (-1) or down (1); at the end of the list it stays where it is. */
export function withDrawingMoved(workspace: Workspace, id: string, step: -1 | 1): Workspace {
  const drawings = moved(workspace.drawings, id, step);
  return drawings === workspace.drawings ? workspace : { ...workspace, drawings };
}

function moved<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  step: -1 | 1,
): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  const to = from + step;
  const item = items[from];
  if (!item || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
