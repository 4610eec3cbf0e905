import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { back, openPanel, search, setQuery, setSheet } from "../../../state/actions/panel.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { isSection } from "../../../link/panel-fields.ts";
import type { Panel } from "../../../model/choice/panel.ts";
import { spotAt } from "../../../model/choice/spot.ts";
import type { AtlasState, AtlasStore } from "../../../state/store.ts";
import type { Answer } from "../../../search/gazetteer.ts";
import { codeOf } from "../../use-promise.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { eraseRecent, type Recent, readRecent, remember } from "./recent.ts";
import { newest } from "./newest.ts";
import { optionsOf, type SearchOption } from "./options.ts";
import { searchBoxId } from "./search-box-id.ts";
import { openTarget, type Target } from "./target.ts";

/** What box and list share: the answer to what was typed, and the row that Enter would take. */
export interface Search {
  readonly isOpen: boolean;
  /** Null until the first answer, and while the box is empty. */
  readonly answer: Answer | null;
  readonly failure: string | null;
  /** Rows in the order in which the arrow keys go through them. */
  readonly options: readonly SearchOption[];
  readonly active: SearchOption | null;
  readonly open: () => void;
  /** Give the search up, and show again what was open before. */
  readonly close: () => void;
  readonly type: (text: string) => void;
  readonly move: (steps: number) => void;
  /** Take a row, by default the one that stands out; before the answer is there, as soon as it is. */
  readonly take: (option?: SearchOption) => void;
  readonly erase: () => void;
}

const SearchContext = createContext<Search | null>(null);

export function useSearch(): Search {
  const found = useContext(SearchContext);
  if (!found) throw new Error("the search was drawn outside SearchProvider");
  return found;
}

const panelOf = (state: AtlasState): Panel => state.panel;
const queryOf = (state: AtlasState): string => state.query;

export function SearchProvider({ children }: { readonly children: ComponentChildren }) {
  return <SearchContext.Provider value={useSearching()}>{children}</SearchContext.Provider>;
}

function useSearching(): Search {
  const { atlas, store, storage } = useApp();
  const panel = useAtlasState(panelOf);
  const typed = useAtlasState(queryOf);
  const isOpen = panel.kind === "search";
  const query = isOpen ? typed : "";
  const { answer, failure } = useAnswer(query);
  const [recent, setRecent] = useState<readonly Recent[]>([]);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  /** What was open, and how high, before the search; nothing where a link began with it. */
  const before = useRef<Pick<AtlasState, "panel" | "sheet" | "query"> | null>(null);
  /** Enter was pressed before the answer was there. */
  const isAwaited = useRef(false);

  const options = useMemo(
    () => (query.trim() === "" ? optionsOf(null, recent) : optionsOf(answer, [])),
    [answer, recent, query],
  );
  // A guess is not taken for what was meant: it stands out, and is taken, only when the reader says so.
  const isUnsure = answer?.isGuess === true && !answer.position;
  const first = query.trim() === "" || isUnsure ? null : (options[0] ?? null);
  const active = options.find(({ key }) => key === activeKey) ?? first;

  useEffect(() => setActiveKey(null), [query]);
  useEffect(() => setRecent(readRecent(storage).filter(({ target }) => isThere(target, atlas))), [isOpen]);
  useEffect(() => {
    if (isAwaited.current && answer?.query === queryNow(store)) takeActive();
  }, [answer]);
  // Who has gone elsewhere meanwhile, or was told that there is no answer, is not led away later.
  useEffect(() => {
    if (!isOpen || failure !== null) isAwaited.current = false;
  }, [isOpen, failure]);

  const begin = (): void => {
    const { panel: open, sheet, query: asked } = store.getState();
    if (open.kind !== "search") before.current = { panel: open, sheet, query: asked };
    setSheet(store, "full");
  };
  const choose = (option: SearchOption): void => {
    isAwaited.current = false;
    if (option.recent) remember(storage, option.recent);
    // The focus goes on to the panel that opens, and a telephone puts its keyboard away.
    document.getElementById(searchBoxId)?.blur();
    const spot = option.position && spotAt(option.position[0] ?? NaN, option.position[1] ?? NaN);
    if (option.target) openTarget(store, option.target, option.name);
    else if (spot) openTarget(store, { kind: "place", id: "", lng: spot.lng, lat: spot.lat }, null);
  };
  /** Keys come faster than the page is drawn: what counts is what stands in the box now. */
  const takeActive = (): void => {
    const now = queryNow(store).trim();
    const isAnswered = now === "" ? active?.group === "recent" : answer?.query === queryNow(store);
    isAwaited.current = !isAnswered && now !== "";
    if (!isAnswered) return;
    if (active) choose(active);
    else setActiveKey(options[0]?.key ?? null);
  };
  return {
    isOpen,
    answer,
    failure,
    options,
    active,
    open: () => {
      begin();
      if (!isOpenNow(store)) search(store, "");
    },
    close: () => {
      isAwaited.current = false;
      if (!before.current) return back(store);
      const { panel: open, sheet, query: asked } = before.current;
      setSheet(store, sheet);
      openPanel(store, open);
      if (open.kind === "measures") setQuery(store, asked);
    },
    type: (text) => {
      isAwaited.current = false;
      begin();
      search(store, text);
    },
    move: (steps) => {
      const here = active ? options.indexOf(active) : steps > 0 ? -1 : options.length;
      const next = options[Math.min(Math.max(here + steps, 0), options.length - 1)];
      if (next) setActiveKey(next.key);
    },
    take: (option) => (option ? choose(option) : takeActive()),
    erase: () => {
      eraseRecent(storage);
      setRecent([]);
    },
  };
}

/** What was found in another edition of the atlas may be gone. */
function isThere(target: Target, atlas: Atlas): boolean {
  switch (target.kind) {
    case "site":
      return atlas.site(target.id) !== undefined;
    case "measure":
      return atlas.measure(target.id) !== undefined;
    case "section":
      return isSection(target.id);
    case "place":
      return true;
  }
}

export function isOpenNow(store: AtlasStore): boolean {
  return store.getState().panel.kind === "search";
}

function queryNow(store: AtlasStore): string {
  return isOpenNow(store) ? store.getState().query : "";
}

/** The answer to the newest question; an older one stands until it is there. */
function useAnswer(query: string): { readonly answer: Answer | null; readonly failure: string | null } {
  const { gazetteer } = useApp();
  const [state, setState] = useState<{ answer: Answer | null; failure: string | null }>(nothing);
  const ask = useMemo(
    () =>
      newest(gazetteer.find, {
        answered: (answer) => setState({ answer, failure: null }),
        failed: (error) => setState({ answer: null, failure: codeOf(error) }),
      }),
    [gazetteer],
  );
  useEffect(() => {
    const isAsked = query.trim() !== "";
    ask(isAsked ? query : null);
    if (!isAsked) setState(nothing);
    return () => ask(null);
  }, [query, ask]);
  return state;
}

const nothing = { answer: null, failure: null };
