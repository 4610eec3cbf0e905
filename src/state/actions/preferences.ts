import type { Language } from "../../model/localised.ts";
import type { AtlasStore, Status, Theme } from "../store.ts";

export function setLanguage(store: AtlasStore, language: Language): void {
  if (language !== store.getState().language) store.setState({ language });
}

/** The texts of a language did not come: the one that is shown is chosen again. */
export function languageFailed(store: AtlasStore, shown: Language, wanted: Language): void {
  store.setState({ language: shown, notice: { code: "language-failed", language: wanted } });
}

export function setTheme(store: AtlasStore, theme: Theme): void {
  if (theme !== store.getState().theme) store.setState({ theme });
}

export function setSingleKeys(store: AtlasStore, singleKeys: boolean): void {
  if (singleKeys !== store.getState().singleKeys) store.setState({ singleKeys });
}

/** Whether the whole atlas is stored on this machine, or a newer version waits there. */
export function setOffline(store: AtlasStore, offline: Status["offline"]): void {
  store.setState({ offline });
}
