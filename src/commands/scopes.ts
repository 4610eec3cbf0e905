import { isOnStage } from "../model/choice/stage.ts";
import type { AtlasState } from "../state/store.ts";
import type { Scope } from "./command.ts";

/**
 * The scopes that a key reaches now, the innermost first. A dialog over the whole window lets no key through.
 * @param state null in the presenter's window, which has no atlas.
 */
export function scopesNow(state: AtlasState | null, isInTextField: boolean): readonly Scope[] {
  if (isInTextField) return ["text-field"];
  if (!state) return ["console"];
  if (state.dialog) return ["dialog"];
  return isOnStage(state) ? ["dialog", "stage"] : ["dialog", "map", "page"];
}
