import type { Command } from "./command.ts";

export interface EditorContext {
  /** Both return false where another's steps are meant. */
  readonly undo: () => unknown;
  readonly redo: () => unknown;
}

export const editorCommands = [
  { id: "undo", scopes: ["text-field", "page"], keys: ["Ctrl+Z"], run: ({ undo }) => undo() },
  { id: "redo", scopes: ["text-field", "page"], keys: ["Ctrl+Shift+Z", "Ctrl+Y"], run: ({ redo }) => redo() },
] as const satisfies readonly Command<EditorContext>[];

export interface SceneStripContext {
  readonly move: (by: 1 | -1) => void;
  readonly remove: () => void;
}

/** These work on the scene whose card has the focus. */
export const sceneStripCommands = [
  { id: "move-scene-back", scopes: ["page"], keys: ["Alt+ArrowLeft"], run: ({ move }) => move(-1) },
  { id: "move-scene-on", scopes: ["page"], keys: ["Alt+ArrowRight"], run: ({ move }) => move(1) },
  { id: "remove-scene", scopes: ["page"], keys: ["Delete"], run: ({ remove }) => remove() },
] as const satisfies readonly Command<SceneStripContext>[];
