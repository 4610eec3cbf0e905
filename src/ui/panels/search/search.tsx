import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { back, openPanel, search, setQuery, setSheet } from "../../../state/actions/panel.ts";
import { toggleCompared } from "../../../state/actions/compare.ts";
import type { KnownIds } from "../../../link/field.ts";
import { siteRef } from "../../../model/feature-ref.ts";
import type { Panel } from "../../../model/choice/panel.ts";
import { spotAt } from "../../../model/choice/spot.ts";
import type { AtlasState, AtlasStore } from "../../../state/store.ts";
import type { Answer } from "../../../search/gazetteer.ts";
import { askWhere } from "../../../state/actions/spot.ts";
import { codeOf } from "../../use-promise.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { type RecentSearch, eraseRecent, readRecent, remember } from "./recent.ts";
import { createLatestQuery } from "./latest-query.ts";
import { type SearchOption, optionsOf } from "./options.ts";
import { type Target, openTarget } from "./target.ts";

/** The state that the box and the list share. */
export interface Search {
  readonly isOpen: boolean;
  /** Null until the first answer, and while the box is empty. */
  readonly answer: Answer | null;
  readonly failure: string | null;
  /** The rows in the order of the arrow keys. */
  readonly options: readonly SearchOption[];
  /** The row that Enter selects. */
  readonly active: SearchOption | null;
  readonly open: () => void;
  /** Closes the search and restores the previous panel. */
  readonly close: () => void;
  readonly type: (text: string) => void;
  readonly move: (steps: number) => void;
  /** Selects a row, by default the active one; waits for the answer where it is not there yet. */
  readonly select: (option?: SearchOption) => void;
  /** Takes the site of a row into the comparison, or out of it; false where the row is no site. */
  readonly compare: (option?: SearchOption) => boolean;
  readonly erase: () => void;
}

const SearchContext = createContext<Search | null>(null);

export function useSearch(): Search {
  const shared = useContext(SearchContext);
  if (!shared) throw new Error("the search was rendered outside SearchProvider");
  return shared;
}

const panelOf = (state: AtlasState): Panel => state.panel;
const queryOf = (state: AtlasState): string => state.query;

export function SearchProvider({ children }: { readonly children: ComponentChildren }) {
  return <SearchContext.Provider value={useSearchState()}>{children}</SearchContext.Provider>;
}

function useSearchState(): Search {
  const { known, store, storage } = useApp();
  const panel = useAtlasState(panelOf);
  const typed = useAtlasState(queryOf);
  const isOpen = panel.kind === "search";
  const query = isOpen ? typed : "";
  const { answer, failure } = useAnswer(query);
  const [recent, setRecent] = useState<readonly RecentSearch[]>([]);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  /** What the search replaced; null where a link opened the search. */
  const previous = useRef<Pick<AtlasState, "panel" | "sheet" | "query"> | null>(null);
  /** Enter was pressed before the answer arrived. */
  const isEnterPending = useRef(false);

  const options = useMemo(
    () => (query.trim() === "" ? optionsOf(null, recent) : optionsOf(answer, [])),
    [answer, recent, query],
  );
  // A guess is not active by default, because Enter would open something that the reader did not mean.
  // Nor is one of several places of the same name.
  const isUnsure = (answer?.isGuess === true || answer?.remark === "namesakes") && !answer.position;
  const first = query.trim() === "" || isUnsure ? null : (options[0] ?? null);
  const active = options.find(({ key }) => key === activeKey) ?? first;

  useEffect(() => setActiveKey(null), [query]);
  useEffect(() => setRecent(readRecent(storage).filter(({ target }) => exists(target, known))), [isOpen]);
  useEffect(() => {
    if (isEnterPending.current && answer?.query === queryNow(store)) selectActive();
  }, [answer]);
  // A late answer must not navigate after the search was closed or has failed.
  useEffect(() => {
    if (!isOpen || failure !== null) isEnterPending.current = false;
  }, [isOpen, failure]);

  const beginSearch = (): void => {
    const { panel: open, sheet, query: oldQuery } = store.getState();
    if (open.kind !== "search") previous.current = { panel: open, sheet, query: oldQuery };
    setSheet(store, "full");
  };
  const choose = (option: SearchOption): void => {
    isEnterPending.current = false;
    if (option.recent) remember(storage, option.recent);
    // The box gives up the focus, so that the new panel can take it and phones hide the keyboard.
    document.getElementById(searchBoxId)?.blur();
    const spot = option.position && spotAt(option.position[0] ?? NaN, option.position[1] ?? NaN);
    if (option.group === "here") askWhere(store);
    else if (option.target) openTarget(store, option.target, option.name);
    else if (spot) openTarget(store, { kind: "place", id: "", lng: spot.lng, lat: spot.lat }, null);
  };
  /** Reads the query from the store, because keys may come faster than renders. */
  const selectActive = (): void => {
    const current = queryNow(store).trim();
    const isAnswered =
      current === ""
        ? active?.group === "recent"
        : answer?.query === queryNow(store) && (failure !== null || isFinal(answer));
    isEnterPending.current = !isAnswered && current !== "";
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
      beginSearch();
      if (!isOpenNow(store)) search(store, "");
    },
    close: () => {
      isEnterPending.current = false;
      if (!previous.current) return back(store);
      const { panel: open, sheet, query: oldQuery } = previous.current;
      setSheet(store, sheet);
      openPanel(store, open);
      if (open.kind === "measures") setQuery(store, oldQuery);
    },
    type: (text) => {
      isEnterPending.current = false;
      beginSearch();
      search(store, text);
    },
    move: (steps) => {
      const index = active ? options.indexOf(active) : steps > 0 ? -1 : options.length;
      const next = options[Math.min(Math.max(index + steps, 0), options.length - 1)];
      if (next) setActiveKey(next.key);
    },
    compare: (option = active ?? undefined) => {
      if (option?.target?.kind !== "site") return false;
      toggleCompared(store, siteRef(option.target.id));
      return true;
    },
    select: (option) => (option ? choose(option) : selectActive()),
    erase: () => {
      eraseRecent(storage);
      setRecent([]);
    },
  };
}

/** Whether what is still to be searched cannot come before the first row: it bears the very name. */
function isFinal({ isComplete, groups }: Answer): boolean {
  return isComplete || groups[0]?.hits[0]?.likeness === 1;
}

/** A recent search may lead to a row that this edition of the atlas no longer has. */
function exists(target: Target, { isSite, isMeasure, isSection }: KnownIds): boolean {
  switch (target.kind) {
    case "site":
      return isSite(target.id);
    case "measure":
      return isMeasure(target.id);
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

/** The answer to the latest query. The previous answer stays until then, so that the list does not flicker. */
function useAnswer(query: string): { readonly answer: Answer | null; readonly failure: string | null } {
  const { gazetteer, store } = useApp();
  const [state, setState] = useState<{ answer: Answer | null; failure: string | null }>(noAnswer);
  const run = useMemo(() => {
    const find = ({ text, isWhole }: Question): Promise<Answer> => {
      const { camera } = store.getState();
      return gazetteer.find(text, { isWhole, near: camera && [camera.lng, camera.lat] });
    };
    const ask = createLatestQuery(find, {
      onAnswer: (answer) => {
        setState({ answer, failure: null });
        // What is there first answers at once, and everything as soon as it has come.
        if (!answer.isComplete) ask({ text: answer.query, isWhole: true });
      },
      onError: (error) =>
        setState(({ answer }) => ({
          answer: answer?.query === queryNow(store) ? answer : null,
          failure: codeOf(error),
        })),
    });
    return ask;
  }, [gazetteer, store]);
  useEffect(() => {
    const hasQuery = query.trim() !== "";
    run(hasQuery ? { text: query, isWhole: false } : null);
    if (!hasQuery) setState(noAnswer);
    return () => run(null);
  }, [query, run]);
  return state;
}

interface Question {
  readonly text: string;
  readonly isWhole: boolean;
}

const noAnswer = { answer: null, failure: null };

/** Ids that shortcuts and panels use to focus the box, and the box uses to refer to its list. */
export const searchBoxId = "search";
export const searchListId = "search-list";

export function optionId(key: string): string {
  return `option-${key}`;
}
