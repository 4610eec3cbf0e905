import { createContext } from "preact";
import { useContext, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { StoreApi } from "zustand/vanilla";
import type { Commands } from "../commands/commands.ts";
import type { AddressAnswer } from "../data/addresses.ts";
import type { FetchData } from "../data/data-file.ts";
import type { GazetteerClient } from "../data/gazetteer.ts";
import type { OwnLayersClient } from "../data/own-layers.ts";
import type { OwnTours } from "../documents/tour/tour-kind.ts";
import type { WorkspaceDesk } from "../documents/workspace/workspace-desk.ts";
import type { Atlas, Outlines } from "../model/atlas.ts";
import { type Language, type Localised, textIn } from "../model/localised.ts";
import type { Tour } from "../model/tour.ts";
import type { Pictures } from "../state/map-picture.ts";
import type { Panel } from "../model/choice/panel.ts";
import type { Reads } from "../state/reads.ts";
import type { AtlasState } from "../state/store.ts";
import type { KnownIds } from "../link/field.ts";
import type { Words, WordsStore } from "./text/words.ts";
import type { FirstText } from "./text/text.ts";

/** Path data in the projection of the picture; null where the page has no picture. */
export interface Coast {
  readonly mainland: string | null;
  readonly land: string | null;
}

/** What every panel is given: the data, the reader's choices, the words, and how to link. */
export interface AppServices {
  readonly atlas: Atlas;
  readonly store: StoreApi<AtlasState>;
  /** What keys and buttons do; parts add what only they can do while they are shown. */
  readonly commands: Commands;
  /** What follows from the state, worked out once for this store. */
  readonly reads: Reads;
  /** The language on the screen, with its texts. */
  readonly words: WordsStore;
  /** Where a link to a panel leads: a hash in the app, an anchor in the text version. */
  readonly hrefOf: (panel: Panel) => string;
  /** The text version prints everything open, on one page. */
  readonly printed: boolean;
  /** Shown in a frame of another page: nothing is made, kept or asked of other hosts there. */
  readonly isEmbed: boolean;
  readonly gazetteer: GazetteerClient;
  /** The tours that come with the atlas; rejects with a DataError. */
  readonly tours: () => Promise<readonly Tour[]>;
  /** What the first screen does without; rejects with a DataError. */
  readonly fetchData: FetchData;
  /** The reader's own tours; rejects where the part of the atlas that keeps them cannot be fetched. */
  readonly ownTours: () => Promise<OwnTours>;
  /** The reader's own layers: what reads and holds their rows, and the workspace that lists them. */
  readonly ownLayers: () => Promise<OwnLayersClient>;
  readonly workspace: () => Promise<WorkspaceDesk>;
  readonly known: KnownIds;
  /** Outlines that the page brought with it, for small maps beside the large one. */
  readonly coast: Coast;
  /** What distances are measured to; rejects with a DataError. */
  readonly outlines: Promise<Outlines>;
  /** Pictures of the map. */
  readonly pictures: Pictures;
  /** What is remembered on this machine; null where the browser refuses it. */
  readonly storage: Storage | null;
  /** What is remembered of this visit, through a reload; null where the browser refuses it. */
  readonly session: Storage | null;
  /** Open the page anew with the newer version that waits on this machine. */
  readonly useNewVersion: () => void;
  /** The one question that leaves the site, asked only when the reader presses for it. */
  readonly findAddresses: (query: string, signal: AbortSignal) => Promise<AddressAnswer>;
}

export const AppContext = createContext<AppServices | null>(null);

export function useApp(): AppServices {
  const view = useContext(AppContext);
  if (!view) throw new Error("a panel was drawn outside AppContext");
  return view;
}

/** Joins the store to Preact: the component is drawn again when its selection changes (Object.is). */
export function useAtlasState<Selection>(select: (state: AtlasState) => Selection): Selection {
  return useStore(useApp().store, select);
}

function useStore<State, Selection>(store: StoreApi<State>, select: (state: State) => Selection): Selection {
  const latest = useRef(select);
  latest.current = select;
  const [, redraw] = useState<Selection>(() => select(store.getState()));
  useLayoutEffect(() => {
    const update = (): void => redraw(() => latest.current(store.getState()));
    update();
    return store.subscribe(update);
  }, [store]);
  return select(store.getState());
}

interface Spoken<Texts> {
  readonly text: Texts;
  readonly language: Language;
  readonly localise: (localised: Localised) => string;
}

/** The texts of the first screen in its language, and how to take a localised text from the data in it. */
export function useFirstText(): Spoken<FirstText> {
  const { text, language } = useWords();
  return { text, language, localise: (localised) => textIn(localised, language) };
}

export function useWords(): Words {
  return useStore(useApp().words, whole);
}

const whole = (words: Words): Words => words;
