import type { Panel } from "../../model/choice/panel.ts";
import { useApp } from "../app-context.tsx";
import { parts } from "../parts.ts";
import { SiteList } from "./sites/site-list.tsx";

/** The panel of a kind; the compiler names a kind that has none in parts.ts. */
export function PanelBody({ panel }: { readonly panel: Panel }) {
  const { atlas } = useApp();
  switch (panel.kind) {
    case "sites":
      return <SiteList />;
    case "site": {
      const site = atlas.site(panel.id);
      return site ? (
        <parts.site.Part key={site.id} site={site} eventId={panel.event ?? null} />
      ) : (
        <SiteList />
      );
    }
    case "measure": {
      const shown = atlas.measure(panel.id);
      return shown ? <parts.measure.Part key={shown.id} measure={shown} /> : <parts.measures.Part />;
    }
    case "paper":
      return <parts.paper.Part section={panel.section ?? null} />;
    default: {
      const { Part } = parts[panel.kind];
      return <Part />;
    }
  }
}
