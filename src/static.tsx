import { renderToString } from "preact-render-to-string";
import { createCommands } from "./commands/commands.ts";
import type { AddressAnswer } from "./data/addresses.ts";
import { type FetchData, laterFiles } from "./data/data-file.ts";
import type { OwnTours } from "./documents/tour/tour-kind.ts";
import type { Atlas, Outlines, SiteFeatures } from "./model/atlas.ts";
import { htmlLang, type Language } from "./model/localised.ts";
import type { MapGround } from "./model/map-frame.ts";
import type { Bounds } from "./model/mercator.ts";
import type { Tour } from "./model/tour.ts";
import { type Panel, panelKey } from "./model/choice/panel.ts";
import type { Answer, Surroundings } from "./search/gazetteer.ts";
import type { MapPicture } from "./state/map-picture.ts";
import { knownIdsOf } from "./link/known-ids.ts";
import { createReads } from "./state/reads.ts";
import { createAtlasStore } from "./state/store.ts";
import { primePromise } from "./ui/use-promise.ts";
import { App } from "./ui/layout/app.tsx";
import { Picture, type PictureBackdrop } from "./ui/layout/picture/picture.tsx";
import {
  createSubjectPages,
  pageOfPanel,
  type SubjectPages,
} from "./ui/layout/subject-page/subject-pages.tsx";
import { openData, type OpenData } from "./ui/layout/subject-page/open-data.tsx";
import { NotFoundPage } from "./ui/layout/subject-page/not-found-page.tsx";
import { TextPage } from "./ui/layout/text-page/text-page.tsx";
import { firstTexts, laterTexts, texts } from "./ui/text/texts.ts";
import { createWords } from "./ui/text/words.ts";
import { fetchParts } from "./ui/parts.ts";
import { type AppServices, AppContext } from "./ui/app-context.tsx";

/** What the build prints of the app: the same components, drawn once, without a browser. */

/** The first screen for `index.html`: its links lead to printed pages, so that they work before any script. */
export function renderHome(atlas: Atlas, language: Language): string {
  const view = viewOf(atlas, language, (panel) => pageOfPanel(panel, language), false);
  return renderToString(
    <AppContext.Provider value={view}>
      <App />
    </AppContext.Provider>,
  );
}

/** What its head tells of the first page, which is the folder of the atlas itself. */
export function headOfHome(language: Language) {
  const { title, about } = texts[language];
  return {
    title,
    siteName: title,
    description: about.lead,
    language,
    paths: { [language]: "" },
    picture: null,
    linkedData: null,
  };
}

export function renderPicture(
  atlas: Atlas,
  features: SiteFeatures,
  ground: PictureBackdrop,
  language: Language,
): string {
  const view = viewOf(atlas, language, (panel) => pageOfPanel(panel, language), false);
  return renderToString(
    <AppContext.Provider value={view}>
      <Picture ground={ground} features={features} />
    </AppContext.Provider>,
  );
}

/** Everything the atlas says, on one page for each language: for readers without scripts, for print, for search. */
export async function renderTextPage(
  atlas: Atlas,
  tours: readonly Tour[],
  fetchData: FetchData,
  language: Language,
): Promise<{ lang: string; title: string; siteName: string; description: string; body: string }> {
  await fetchParts();
  const arrived = Promise.resolve(tours);
  await primePromise(arrived);
  for (const file of laterFiles) await primePromise(fetchData(file));
  const view: AppServices = {
    ...viewOf(atlas, language, (panel) => `#${panelKey(panel)}`, true),
    tours: () => arrived,
    fetchData,
  };
  return {
    lang: htmlLang(language),
    title: texts[language].title,
    siteName: texts[language].title,
    description: texts[language].about.lead,
    body: renderToString(
      <AppContext.Provider value={view}>
        <TextPage />
      </AppContext.Provider>,
    ),
  };
}

/** What is published of the data: its files, and the page that explains them in each language. */
export function printOpenData(
  atlas: Atlas,
  features: SiteFeatures,
  homepage: string | null,
): Promise<OpenData> {
  return openData({
    atlas,
    features,
    homepage,
    print: (children, language) =>
      renderToString(
        <AppContext.Provider value={viewOf(atlas, language, () => "", true)}>{children}</AppContext.Provider>,
      ),
  });
}

/** @param up The path of the atlas on its host: the page is answered at any depth. */
export function renderNotFound(up: string): string {
  return renderToString(<NotFoundPage up={up} />);
}

/** The pages of sites, measures and promises. @param groundIn What lies beneath the sites in a frame. */
export async function subjectPages(
  atlas: Atlas,
  features: SiteFeatures,
  groundIn: (frame: Bounds) => MapGround,
): Promise<SubjectPages> {
  await fetchParts();
  return createSubjectPages({
    atlas,
    features,
    groundIn,
    viewFor: (language, up) => viewOf(atlas, language, (panel) => up + pageOfPanel(panel, language), true),
  });
}

function viewOf(
  atlas: Atlas,
  language: Language,
  hrefOf: (panel: Panel) => string,
  printed: boolean,
): AppServices {
  const store = createAtlasStore({ language });
  return {
    atlas,
    known: knownIdsOf(atlas),
    store,
    commands: createCommands({ store, isPopoverOpen: () => false }),
    reads: createReads(atlas),
    words: createWords({ language, text: firstTexts[language], later: laterTexts[language] }, () => never()),
    hrefOf,
    printed,
    isEmbed: false,
    coast: { mainland: null, land: null },
    ...unasked,
  };
}

/** Nothing is asked while the build prints. */
const never = <Value,>(): Promise<Value> => new Promise(() => undefined);
const unasked = {
  gazetteer: {
    warm: () => never<void>(),
    find: () => never<Answer>(),
    describe: () => never<Surroundings>(),
  },
  tours: () => never<readonly Tour[]>(),
  ownLayers: never,
  workspace: never,
  fetchData: never,
  ownTours: () => never<OwnTours>(),
  outlines: never<Outlines>(),
  pictures: {
    take: () => never<readonly MapPicture[]>(),
    glance: () => never<Blob | null>(),
    now: () => null,
  },
  storage: null,
  session: null,
  useNewVersion: () => undefined,
  findAddresses: () => never<AddressAnswer>(),
} satisfies Partial<AppServices>;
