import type { Atlas } from "../../model/atlas.ts";
import { htmlLang, type Language, textIn } from "../../model/localised.ts";
import { type Panel, panelKey } from "../../model/choice/panel.ts";
import type { AtlasStore } from "../../state/store.ts";
import type { Words, WordsStore } from "../text/words.ts";
import type { FirstText } from "../text/text.ts";
import type { Coast } from "../app-context.tsx";

/** Applies the state to the page itself: language, title, theme, state of the map, words of the picture. */
export function applyToPage(document: Document, store: AtlasStore, words: WordsStore, atlas: Atlas): void {
  const apply = (): void => {
    const { theme, mapState, panel, sheet, stage, workspace } = store.getState();
    const { language, text } = words.getState();
    const root = document.documentElement;
    root.lang = htmlLang(language);
    document.title = [nameOf(panel, atlas, text, language), text.title].filter(Boolean).join(" – ");
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
    root.dataset["sheet"] = sheet;
    root.dataset["workspace"] = workspace;
    if (stage) root.dataset["stage"] = stage.phase;
    else delete root.dataset["stage"];
    const map = document.getElementById("map");
    map?.setAttribute("data-state", mapState);
    document.querySelector(".skip")?.replaceChildren(text.skipToList);
  };
  apply();
  translatePicture(document, atlas, words.getState());
  store.subscribe(apply);
  words.subscribe((shown) => {
    apply();
    translatePicture(document, atlas, shown);
  });
}

/** What the open panel is called in the history; the list of sites is the atlas itself. */
export function nameOf(panel: Panel, atlas: Atlas, text: FirstText, language: Language): string {
  switch (panel.kind) {
    case "sites":
      return "";
    case "site":
    case "measure": {
      const row = panel.kind === "site" ? atlas.site(panel.id) : atlas.measure(panel.id);
      return row ? textIn(row.name, language) : "";
    }
    default:
      return text.titles[panel.kind];
  }
}

/** The build prints the picture in one language; here it follows the reader's. */
function translatePicture(document: Document, atlas: Atlas, { language, text }: Words): void {
  document.querySelector("#picture svg")?.setAttribute("aria-label", text.pictureLabel);
  for (const link of document.querySelectorAll("#picture a[data-site]")) {
    const site = atlas.site(link.getAttribute("data-site") ?? "");
    if (!site) continue;
    const name = textIn(site.name, language);
    link.setAttribute("aria-label", name);
    link.setAttribute("href", `text.${language}.html#${panelKey({ kind: "site", id: site.id })}`);
    link.querySelector("title")?.replaceChildren(name);
  }
}

/** The outlines of the picture that the page came with: the browser has them already, so that they are not fetched again. */
export function coastIn(page: Document): Coast {
  const outline = (name: string): string | null =>
    page.querySelector(`#picture .${name}`)?.getAttribute("d") ?? null;
  return { mainland: outline("picture-mainland"), land: outline("picture-land") };
}
