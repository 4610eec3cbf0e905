import { isOnMap, isPlaced } from "../../../model/site-location.ts";
import { MeasureLink, SiteLink } from "../../facts/rows/link-rows.tsx";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Section } from "../../kit/section.tsx";

/** Sites and measures that have no known position, listed so that the map does not hide them. */
export function OffMapPanel() {
  const { atlas } = useApp();
  const { text } = useText();
  const sites = atlas.sites.filter((site) => !isPlaced(site));
  const measures = atlas.measures.filter((measure) => !isOnMap(atlas, measure));
  return (
    <>
      <PanelTitle>{text.titles.shelf}</PanelTitle>
      <p class="panel-lead">{text.shelf.lead}</p>
      <Section title={`${text.shelf.sites} · ${sites.length}`}>
        <ul class="rows" role="list">
          {sites.map((site) => (
            <SiteLink key={site.id} site={site} />
          ))}
        </ul>
      </Section>
      <Section title={`${text.shelf.measures} · ${measures.length}`}>
        <ul class="rows" role="list">
          {measures.map((measure) => (
            <MeasureLink key={measure.id} measure={measure} />
          ))}
        </ul>
      </Section>
    </>
  );
}
