import { editingKey } from "../../layout/preferences.ts";

/** Where editing a tour continues after a reload of the page. */

const sceneKey = "atlas.editing.scene";

/** The scene that was selected last; empty for none. @param session null where the browser refuses it. */
export function rememberedScene(session: Storage | null): string {
  return session?.getItem(sceneKey) ?? "";
}

export function rememberEditing(session: Storage | null, tour: string, scene: string): void {
  try {
    session?.setItem(editingKey, tour);
    session?.setItem(sceneKey, scene);
  } catch (error) {
    console.info("A reload will not come back to this tour.", error);
  }
}

export function forgetEditing(session: Storage | null): void {
  session?.removeItem(editingKey);
  session?.removeItem(sceneKey);
}
