import type { OwnLayer } from "./own-layer.ts";

/** What a planner laid beside the atlas: the layers, the one on top first. Their rows are stored apart. */
export interface Workspace {
  readonly id: string;
  readonly layers: readonly OwnLayer[];
}

export const workspaceIdPrefix = "workspace-";

/** Whether all of the workspace would be there after a reload. */
export type WorkspaceState = "empty" | "unsaved" | "saved" | "not-saved";

/** New layers come to lie on top. */
export function withLayers(workspace: Workspace, added: readonly OwnLayer[]): Workspace {
  return { ...workspace, layers: [...added, ...workspace.layers] };
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
  const from = workspace.layers.findIndex((layer) => layer.id === id);
  const to = from + step;
  const moved = workspace.layers[from];
  if (!moved || to < 0 || to >= workspace.layers.length) return workspace;
  return { ...workspace, layers: workspace.layers.toSpliced(from, 1).toSpliced(to, 0, moved) };
}
