import { randomLetters } from "../../model/random-letters.ts";
import { type Workspace, workspaceFile, workspaceIdPrefix } from "../../model/workspace.ts";
import { parseWorkspace } from "../../model/workspace-schema.ts";
import type { DocumentKind } from "../document-kind.ts";

/** The layers that a planner brought, without their rows. */
export const workspaceKind: DocumentKind<Workspace> = {
  name: "workspace",
  idPrefix: workspaceIdPrefix,
  storage: {
    database: "atlas.workspaces",
    store: "workspaces",
    field: workspaceFile.field,
    channel: "atlas.workspaces",
  },
  parse: parseWorkspace,
  serialise: (workspace) => workspace,
  titleIn: () => "workspace",
  copy: (workspace) => ({ ...workspace, id: newWorkspaceId() }),
  file: {
    format: workspaceFile.format,
    version: workspaceFile.version,
    extension: ".workspace.zip",
    untitled: "workspace",
  },
};

export function newWorkspaceId(): string {
  return `${workspaceIdPrefix}${randomLetters(10)}`;
}
