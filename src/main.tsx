import { render } from "preact";
import laterFontFiles from "virtual:later-font-files";
import "virtual:palette.css";
import { createCommands, listenToKeys, outsideFields } from "./commands/commands.ts";
import { editorCommands } from "./commands/editor-commands.ts";
import { pageCommands } from "./commands/page-commands.ts";
import "./look/base.css";
import { storageOrNull } from "./data/browser-storage.ts";
import { createFetchData, laterFiles } from "./data/data-file.ts";
import { loadOnce, loadAtlas, loadSiteFeatures } from "./data/load.ts";
import type { WorkspaceDesk } from "./documents/workspace/workspace-desk.ts";
import { type Atlas, type Outlines, outlinesOf } from "./model/atlas.ts";
import { languages } from "./model/localised.ts";
import { mapFailed } from "./state/actions/map.ts";
import { setOffline } from "./state/actions/preferences.ts";
import { setSheet } from "./state/actions/panel.ts";
import { connectAddressBar, withoutSteps } from "./state/address-bar.ts";
import { knownIdsOf } from "./link/known-ids.ts";
import type { LayerTile } from "./model/tile-view.ts";
import type { Pictures } from "./state/map-picture.ts";
import { createReads, type Reads } from "./state/reads.ts";
import { createAtlasStore } from "./state/store.ts";
import { linkTo } from "./link/hash.ts";
import type { KnownIds } from "./link/field.ts";
import { codeOf } from "./ui/use-promise.ts";
import { App } from "./ui/layout/app.tsx";
import { listenToFileDrops } from "./ui/layout/file-drop.ts";
import { interceptLinks } from "./ui/layout/links.ts";
import { coastIn, applyToPage } from "./ui/layout/page.ts";
import {
  editingKey,
  readLeftTour,
  readPreferences,
  rememberLeftTour,
  rememberPreferences,
} from "./ui/layout/preferences.ts";
import { cleanAddress, type LaunchQueue, receiveFiles, receiveShared } from "./ui/layout/received.ts";
import { showStartFailure } from "./ui/layout/start-failure.ts";
import { halfHoldsAnswer } from "./ui/layout/arrange.ts";
import { keepArranged, windowSize } from "./ui/layout/keep-arranged.ts";
import { fetchFirstText, fetchLaterText } from "./ui/text/fetch-text.ts";
import { firstLanguage, firstWords } from "./ui/text/first-words.ts";
import { applyLanguage, createWords, type WordsStore } from "./ui/text/words.ts";
import { fetchParts } from "./ui/parts.ts";
import { type AppServices, AppContext } from "./ui/app-context.tsx";

/** Wiring only: load → store → panels + map + address bar. With static.tsx, the file that may import everything. */

const get = (url: string): Promise<Response> => fetch(url);
/** In a frame of another page nothing is remembered, and nothing asked of other hosts. */
const isEmbed = document.documentElement.dataset["embed"] !== undefined;
const storage = isEmbed ? null : storageOrNull("localStorage");
const session = isEmbed ? null : storageOrNull("sessionStorage");
const store = createAtlasStore({
  language: firstLanguage,
  ...readPreferences(storage),
  editing: session?.getItem(editingKey) ?? null,
  leftTour: readLeftTour(session),
});
const commands = createCommands({
  store,
  isPopoverOpen: () => document.querySelector(":popover-open") !== null,
});
/** The search is fetched with its first question. */
const openedGazetteer = loadOnce(async () => {
  const { openGazetteer } = await import("./data/gazetteer.ts");
  return openGazetteer(new URL("data/search.json", document.baseURI).href);
});
const gazetteer: AppServices["gazetteer"] = {
  warm: async () => (await openedGazetteer()).warm(),
  find: async (query, options) => (await openedGazetteer()).find(query, options),
  describe: async (at, placeId) => (await openedGazetteer()).describe(at, placeId),
};

/** Opens the page anew with the version that waits; nothing waits at first. */
let useNewVersion = (): void => undefined;
/** Nobody takes pictures before the map has started, nor where it cannot. */
let photographer: Pictures | null = null;
const pictures: Pictures = {
  take: (order) =>
    photographer?.take(order) ??
    Promise.reject(Object.assign(new Error("there is no map"), { code: "NO-MAP" })),
  glance: async () => photographer?.glance() ?? null,
  now: () => photographer?.now() ?? null,
};

const fetchData = createFetchData(get);
const tours = loadOnce(async () => (await import("./data/tours.ts")).loadTours(get));
/** The workers that read and hold the reader's own layers start with the first of them. */
const ownLayers = loadOnce(async () => (await import("./data/own-layers.ts")).openOwnLayers());
/** Once it is opened. */
let desk: WorkspaceDesk | null = null;
const workspace = loadOnce(async () => {
  const { connectWorkspace } = await import("./ui/panels/workspace/connect-workspace.ts");
  desk = await connectWorkspace(store, ownLayers);
  return desk;
});
/** Everything of the workspace is undone from anywhere on the page; a tour that is edited has steps of its own. */
const stepWorkspace = (step: "undo" | "redo"): boolean => {
  const hasStep = step === "undo" ? desk?.canUndo() : desk?.canRedo();
  if (!desk || !hasStep || store.getState().editing !== null) return false;
  desk[step]();
  return true;
};
const workspaceSteps = { undo: () => stepWorkspace("undo"), redo: () => stepWorkspace("redo") };
const layerTile: LayerTile = async (...place) => (await ownLayers()).tile(...place);
const ownTours = loadOnce(async () => (await import("./documents/tour/tour-kind.ts")).openOwnTours());

async function start(): Promise<void> {
  const loading = loadAtlas(get);
  const features = loadSiteFeatures(get);
  for (const each of [loading, features]) each.catch(() => undefined); // reported where they are awaited
  await firstPaint();
  const map = import("./map/atlas-map.ts");
  map.catch(() => undefined);
  const atlas = await loading;
  const reads = createReads(atlas);
  const words = createWords(await firstWords, fetchLaterText);
  const known = knownIdsOf(atlas);
  cleanAddress(window);
  if (!isEmbed) receiveShared(window, store.getState().language);
  connectAddressBar(store, known, isEmbed ? withoutSteps(window) : window);
  if (!isEmbed) putWordsFirst();
  rememberPreferences(storage, store);
  rememberLeftTour(session, store);
  applyLanguage(store, words, { first: fetchFirstText, later: fetchLaterText });
  applyToPage(document, store, words, atlas);
  keepArranged(element("map"), store, embed());
  const outlines = features.then(outlinesOf);
  outlines.catch(() => undefined); // reported where it is awaited
  showPanels(atlas, reads, words, known, outlines);
  interceptLinks(document, store, known);
  if (!isEmbed) listenToFileDrops(window, store);
  if (!isEmbed) receiveFiles(window as Window & { readonly launchQueue?: LaunchQueue }, store);
  if (!isEmbed) commands.register(editorCommands, () => workspaceSteps, outsideFields);
  commands.register(pageCommands, () => ({ store, reads }));
  listenToKeys(window, commands);
  document.documentElement.dataset["app"] = "ready";
  try {
    const { startMap } = await map;
    photographer = await startMap({
      container: element("map"),
      atlas,
      reads,
      features: await features,
      outlines: await outlines,
      fetchData,
      layerTile,
      store,
      commands,
      watchLabel: (apply) => {
        apply(words.getState().text.mapLabel);
        words.subscribe(({ text }) => apply(text.mapLabel));
      },
      ...(isEmbed && { gestureWords: words.getState().text.embed.gestures }),
    });
  } catch (error) {
    console.warn("The interactive map could not start.", error);
    mapFailed(store, codeOf(error, "START"));
  }
  // A frame fetches what is wanted when it is wanted: it may be one of many in its page.
  if (!isEmbed) whenMapSettles(() => void fetchTheRest(map));
}

/** Once the map stands, or cannot, and there is time: nothing on the screen waits for what may be wanted later. */
function whenMapSettles(act: () => void): void {
  const whenIdle = (): void => {
    // Safari knows no idle time.
    if ("requestIdleCallback" in window) requestIdleCallback(act);
    else setTimeout(act);
  };
  if (store.getState().mapState !== "picture") return whenIdle();
  const stop = store.subscribe(({ mapState }) => {
    if (mapState === "picture") return;
    stop();
    whenIdle();
  });
}

/** From then on nothing needs a network any more, and the page says so. */
async function fetchTheRest(map: Promise<typeof import("./map/atlas-map.ts")>): Promise<void> {
  try {
    await Promise.all([
      gazetteer.warm(),
      fetchParts(),
      ...languages.flatMap((language) => [fetchFirstText(language), fetchLaterText(language)]),
      tours(),
      ...laterFiles.map(fetchData),
      import("./documents/tour/tour-kind.ts"),
      workspace(),
      import("./export/write-table.ts").then((module) => module.fetchWriters()),
      // A map whose script did not come keeps nothing else from being stored: the next visit may have it.
      map.then(
        (module) => module.fetchLater({ fetchData, layerTile }),
        () => undefined,
      ),
      ...laterFontFiles.map((file) => get(`fonts/${file}`)),
    ]);
    document.documentElement.dataset["rest"] = "here";
    await keepOffline();
  } catch (error) {
    console.info(
      "Something could not be fetched beforehand; it will be tried again when it is wanted.",
      error,
    );
  }
}

/** From the next visit on there need be no network at all. */
async function keepOffline(): Promise<void> {
  const offline = await import("./data/offline-copy.ts");
  await offline.installOfflineCopy(() => navigator.serviceWorker, {
    onStored: () => {
      document.documentElement.dataset["offline"] = "here";
      if (store.getState().offline === "not-stored") setOffline(store, "stored");
    },
    onNewVersion: (use) => {
      useNewVersion = use;
      setOffline(store, "new-version");
    },
  });
}

/** What asks for full addresses is fetched with the first question; without it there is no network for the question. */
const findAddresses: AppServices["findAddresses"] = async (query, signal) => {
  if (isEmbed) return { state: "failed", reason: "incomplete" };
  const client = await import("./data/addresses.ts").catch((error: unknown) => {
    console.info("The address search could not be fetched.", error);
    return null;
  });
  return client
    ? client.searchAddresses(query, { fetch: (input, init) => fetch(input, init), signal })
    : { state: "failed", reason: "incomplete" };
};

/** What the page brought with it is seen before anything else is done; in a hidden page there is nothing to wait for. */
async function firstPaint(): Promise<void> {
  if (document.visibilityState === "hidden") return;
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function showPanels(
  atlas: Atlas,
  reads: Reads,
  words: WordsStore,
  known: KnownIds,
  outlines: Promise<Outlines>,
): void {
  const view: AppServices = {
    atlas,
    store,
    reads,
    commands,
    words,
    hrefOf: (panel) => linkTo(panel, words.getState().language),
    printed: false,
    isEmbed,
    gazetteer,
    tours,
    fetchData,
    ownTours,
    ownLayers,
    workspace,
    known,
    coast: coastIn(document),
    outlines,
    pictures,
    storage,
    useNewVersion: () => useNewVersion(),
    session,
    findAddresses,
  };
  render(
    <AppContext.Provider value={view}>
      <App />
    </AppContext.Provider>,
    element("app"),
  );
}

/** `embed.html?panel=off` asks for the map alone. */
function embed(): "with-panel" | "map-only" | null {
  if (!isEmbed) return null;
  return new URLSearchParams(location.search).get("panel") === "off" ? "map-only" : "with-panel";
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** A link to an answer opens with its words, where half of the window has no room for them. */
function putWordsFirst(): void {
  if (store.getState().panel.kind === "nearby" && !halfHoldsAnswer(windowSize())) setSheet(store, "full");
}

start().catch((error: unknown) => {
  console.warn("The data could not be loaded.", error);
  showStartFailure(document, codeOf(error, "START"), store.getState().language);
});
