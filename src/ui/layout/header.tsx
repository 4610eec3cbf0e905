import { languages, htmlLang } from "../../model/localised.ts";
import { setLanguage, setTheme } from "../../state/actions/preferences.ts";
import type { Panel, PanelKind } from "../../model/choice/panel.ts";
import { type AtlasState, type Theme, themes } from "../../state/store.ts";
import { SearchBox } from "../panels/search/search-box.tsx";
import { Icon } from "../facts/signs/icon.tsx";
import { languageNames } from "../text/language-names.ts";
import { useAtlasState, useFirstText, useApp } from "../app-context.tsx";
import "./header.css";
import { Segmented } from "../kit/segmented.tsx";
import { IconButton } from "../kit/button.tsx";

const parts = ["sites", "measures", "promises", "land", "paper", "sources", "about"] as const;
const languageSigns = { "zh-Hant": "繁", en: "EN", "zh-Hans": "简" } as const;

/** The part of the atlas that a panel belongs to, for the mark in the navigation; some belong to none. */
const partOf: Readonly<Partial<Record<PanelKind, (typeof parts)[number]>>> = {
  sites: "sites",
  site: "sites",
  shelf: "sites",
  measures: "measures",
  measure: "measures",
  promises: "promises",
  land: "land",
  paper: "paper",
  sources: "sources",
  about: "about",
};

const panelOf = (state: AtlasState): Panel => state.panel;

export function Header() {
  const { hrefOf } = useApp();
  const { text } = useFirstText();
  const { kind: open } = useAtlasState(panelOf);
  return (
    <header class="page-header">
      <div class="page-header-top">
        <h1 class="page-header-title">
          <a href={hrefOf({ kind: "sites" })}>{text.title}</a>
        </h1>
        <LanguageChoice />
        <ThemeButton />
      </div>
      <p class="page-header-subtitle">{text.subtitle}</p>
      <SearchBox />
      <nav class="tabs" aria-label={text.nav.label}>
        {parts.map((kind) => (
          <a key={kind} href={hrefOf({ kind })} aria-current={kind === partOf[open] ? "page" : undefined}>
            {text.titles[kind]}
          </a>
        ))}
      </nav>
    </header>
  );
}

function LanguageChoice() {
  const { store } = useApp();
  const { text, language } = useFirstText();
  return (
    <Segmented
      class="languages"
      name="language"
      legend={text.language.label}
      segments={languages.map((value) => ({
        value,
        text: languageSigns[value],
        name: languageNames[value],
        lang: htmlLang(value),
      }))}
      chosen={language}
      onChoose={(value) => setLanguage(store, value)}
    />
  );
}

const themeOf = (state: AtlasState): Theme => state.theme;
const themeIcons = { light: "sun", dark: "moon", system: "system" } as const;

function ThemeButton() {
  const { store } = useApp();
  const { text } = useFirstText();
  const theme = useAtlasState(themeOf);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  const label = text.theme.switchTo(text.theme[theme]);
  return (
    <IconButton class="page-header-theme" label={label} title={label} onClick={() => setTheme(store, next)}>
      <Icon name={themeIcons[theme]} />
    </IconButton>
  );
}
