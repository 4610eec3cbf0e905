import { htmlLang, type Language } from "../../model/localised.ts";
import type { AtlasState, AtlasStore } from "../../state/store.ts";
import type { Text } from "../text/zh-Hant.ts";

/** What the page itself wears of the reader's choices: language, title, theme, the state of the map. */
export function dressPage(
  document: Document,
  store: AtlasStore,
  texts: Readonly<Record<Language, Text>>,
): void {
  const dress = ({ language, theme, mapState }: AtlasState): void => {
    const root = document.documentElement;
    const text = texts[language];
    root.lang = htmlLang(language);
    document.title = text.title;
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    const map = document.getElementById("map");
    map?.setAttribute("data-state", mapState);
    map?.setAttribute("data-label", text.mapLabel);
    document.querySelector(".skip")?.replaceChildren(text.skipToList);
  };
  dress(store.getState());
  store.subscribe((state, before) => {
    const isSame =
      state.language === before.language &&
      state.theme === before.theme &&
      state.mapState === before.mapState;
    if (!isSame) dress(state);
  });
}
