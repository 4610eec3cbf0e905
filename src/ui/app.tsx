import { SiteList } from "./site-list/site-list.tsx";
import type { Panel } from "../state/panel.ts";
import { panelKey } from "../state/panel.ts";
import type { AtlasState } from "../state/store.ts";
import { LandPanel } from "./land/land-panel.tsx";
import { MeasurePanel } from "./measure/measure-panel.tsx";
import { MeasuresPanel } from "./measures/measures-panel.tsx";
import { PaperPanel } from "./paper/paper-panel.tsx";
import { SearchProvider } from "./search/search.tsx";
import { ShelfPanel } from "./shelf/shelf-panel.tsx";
import { Controls } from "./shell/controls.tsx";
import { Credit } from "./shell/credit.tsx";
import { Header } from "./shell/header.tsx";
import { lazy } from "./shell/lazy.tsx";
import { Legend } from "./shell/legend.tsx";
import { Notices } from "./shell/notices.tsx";
import { PanelFrame } from "./shell/panel-frame.tsx";
import { SitePanel } from "./site/site-panel.tsx";
import { SourcesPanel } from "./sources/sources-panel.tsx";
import { useChoice, useView } from "./view.tsx";
import "./picture/picture.css";
import "./shell/shell.css";
import "./text-page/text-page.css";

const panelOf = (state: AtlasState): Panel => state.panel;
const placeOf = ({ panel, spot }: AtlasState): string =>
  panel.kind === "nearby" && spot ? `nearby/${spot.lat},${spot.lng}` : panelKey(panel);

const search = lazy(async () => (await import("./search/search-panel.tsx")).SearchPanel);
const about = lazy(async () => (await import("./about/about-panel.tsx")).AboutPanel);
const nearby = lazy(async () => (await import("./nearby/nearby-panel.tsx")).NearbyPanel);

/** The parts that the first screen does without, for when there is time: then they need no network any more. */
export async function fetchLater(): Promise<void> {
  await Promise.all([search, nearby, about].map((part) => part.fetch()));
}

/** All that is read: the sheet with its header and the open panel, and what lies on the map's edge. */
export function App() {
  const panel = useChoice(panelOf);
  return (
    <>
      <SearchProvider>
        <PanelFrame header={<Header />} panelKind={panel.kind} panelKey={useChoice(placeOf)}>
          <PanelBody panel={panel} />
        </PanelFrame>
      </SearchProvider>
      <Notices />
      <Controls />
      <Legend />
      <Credit />
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
      return site ? <SitePanel key={site.id} site={site} /> : <SiteList />;
    }
    case "measures":
      return <MeasuresPanel />;
    case "measure": {
      const measure = atlas.measure(panel.id);
      return measure ? <MeasurePanel key={measure.id} measure={measure} /> : <MeasuresPanel />;
    }
    case "shelf":
      return <ShelfPanel />;
    case "land":
      return <LandPanel />;
    case "paper":
      return <PaperPanel section={panel.section ?? null} />;
    case "sources":
      return <SourcesPanel />;
    case "about":
      return <about.Part />;
  }
}
