import { SiteList } from "../panels/sites/site-list.tsx";
import { areToolsShown } from "../../state/reads.ts";
import type { Panel } from "../../model/choice/panel.ts";
import { panelKey } from "../../model/choice/panel.ts";
import type { AtlasState } from "../../state/store.ts";
import { sentence } from "../tools/filter/lazy-sentence.ts";
import { SearchProvider } from "../panels/search/search.tsx";
import { Controls } from "./controls.tsx";
import { Credit } from "./credit.tsx";
import { Header } from "./header.tsx";
import { lazy } from "./lazy.tsx";
import { Notices } from "./notices.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { SitePanel } from "../panels/site/site-panel.tsx";
import { useChoice, useView } from "../view.tsx";
import "./picture/picture.css";
import "./shell.css";
import "./text-page/text-page.css";

const panelOf = (state: AtlasState): Panel => state.panel;
const isEdited = (state: AtlasState): boolean => state.editing !== null && state.stage === null;
const isAsked = (state: AtlasState): boolean => state.made !== null && state.stage === null;
const dialogOf = ({ dialog }: AtlasState): AtlasState["dialog"] => dialog;
const isTour = (state: AtlasState): boolean => state.stage !== null;
/** Never in the middle of a tour, or of the making of one. */
const hasNewVersionNotice = ({ offline, stage: tour, editing }: AtlasState): boolean =>
  offline === "new-version" && !tour && editing === null;
const placeOf = ({ panel, spot }: AtlasState): string =>
  panel.kind === "nearby" && spot ? `nearby/${spot.lat},${spot.lng}` : panelKey(panel);

const measures = lazy(async () => (await import("../panels/measures/measures-panel.tsx")).MeasuresPanel);
const measure = lazy(async () => (await import("../panels/measure/measure-panel.tsx")).MeasurePanel);
const promises = lazy(async () => (await import("../panels/promises/promises-panel.tsx")).PromisesPanel);
const land = lazy(async () => (await import("../panels/land/land-panel.tsx")).LandPanel);
const paper = lazy(async () => (await import("../panels/paper/paper-panel.tsx")).PaperPanel);
const legend = lazy(async () => (await import("../tools/legend/legend.tsx")).Legend);
const shelf = lazy(async () => (await import("../panels/off-map/shelf-panel.tsx")).ShelfPanel);
const sources = lazy(async () => (await import("../panels/sources/sources-panel.tsx")).SourcesPanel);
const timeline = lazy(async () => (await import("../tools/timeline/dock.tsx")).TimelineDock);
const search = lazy(async () => (await import("../panels/search/search-panel.tsx")).SearchPanel);
const about = lazy(async () => (await import("../panels/about/about-panel.tsx")).AboutPanel);
const tours = lazy(async () => (await import("../panels/tours/tours-panel.tsx")).ToursPanel);
const stage = lazy(async () => (await import("../stage/stage-show.tsx")).StageShow);
const newVersion = lazy(async () => (await import("./new-version/new-version.tsx")).NewVersion);
const editor = lazy(async () => (await import("../tools/tour-editor/editor.tsx")).Editor);
const madeNotice = lazy(async () => (await import("../tools/tour-editor/made-notice.tsx")).MadeNotice);
const pack = lazy(async () => (await import("../dialogs/hand-out/pack-overlay.tsx")).PackOverlay);
const share = lazy(async () => (await import("../dialogs/share/share-dialog.tsx")).ShareDialog);
const frame = lazy(async () => (await import("./frame/frame-line.tsx")).FrameLine);
const print = lazy(async () => (await import("../dialogs/hand-out/print-area.tsx")).PrintArea);
const nearby = lazy(async () => (await import("../panels/nearby/nearby-panel.tsx")).NearbyPanel);

/** The parts that the first screen does without, for when there is time: then they need no network any more. */
export async function fetchLater(): Promise<void> {
  const parts = [
    measures,
    measure,
    promises,
    land,
    paper,
    shelf,
    legend,
    sources,
    search,
    nearby,
    about,
    tours,
    stage,
    newVersion,
    editor,
    madeNotice,
    pack,
    share,
    print,
    timeline,
    sentence,
  ];
  await Promise.all(parts.map((part) => part.fetch()));
}

/** All that is read: the sheet with its header and the open panel, and what lies on the map's edge. */
export function App() {
  const { isFrame } = useView();
  const panel = useChoice(panelOf);
  const hasTools = useChoice(areToolsShown);
  const hasStage = useChoice(isTour);
  const hasNewVersion = useChoice(hasNewVersionNotice);
  const hasEditor = useChoice(isEdited);
  const hasQuestion = useChoice(isAsked);
  const dialog = useChoice(dialogOf);
  return (
    <>
      <div class="print-home">{hasTools && <print.Part />}</div>
      <SearchProvider>
        <PanelFrame header={<Header />} panelKind={panel.kind} panelKey={useChoice(placeOf)}>
          <PanelBody panel={panel} />
        </PanelFrame>
      </SearchProvider>
      <Notices>
        {hasQuestion && <madeNotice.Part />}
        {hasNewVersion && <newVersion.Part />}
      </Notices>
      <Controls />
      {hasTools && <legend.Part />}
      <div class="dock">{hasTools && <timeline.Part />}</div>
      {hasEditor && <editor.Part />}
      <Credit />
      {isFrame && <frame.Part />}
      {hasStage && <stage.Part />}
      {dialog?.kind === "hand-out" && <pack.Part of={dialog.of} />}
      {dialog?.kind === "share" && <share.Part />}
    </>
  );
}

export function PanelBody({ panel }: { readonly panel: Panel }) {
  const { atlas } = useView();
  switch (panel.kind) {
    case "sites":
      return <SiteList />;
    case "search":
      return <search.Part />;
    case "nearby":
      return <nearby.Part />;
    case "site": {
      const site = atlas.site(panel.id);
      return site ? <SitePanel key={site.id} site={site} eventId={panel.event ?? null} /> : <SiteList />;
    }
    case "measures":
      return <measures.Part />;
    case "measure": {
      const shown = atlas.measure(panel.id);
      return shown ? <measure.Part key={shown.id} measure={shown} /> : <measures.Part />;
    }
    case "promises":
      return <promises.Part />;
    case "shelf":
      return <shelf.Part />;
    case "land":
      return <land.Part />;
    case "paper":
      return <paper.Part section={panel.section ?? null} />;
    case "tours":
      return <tours.Part />;
    case "sources":
      return <sources.Part />;
    case "about":
      return <about.Part />;
  }
}
