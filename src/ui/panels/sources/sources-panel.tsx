import { placeSourcesFile, plannedRailFile } from "../../../data/data-file.ts";
import { areaDifference, shownArea } from "../../../model/area.ts";
import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import { isDated } from "../../../model/interval.ts";
import { sourceKinds } from "../../../model/kinds.ts";
import type { AtlasEvent, Source } from "../../../model/rows.ts";
import { differenceText, hectaresText } from "../../facts/format/quantity.ts";
import { usePromise } from "../../use-promise.ts";
import { EdgeSample } from "../../facts/signs/status-sign.tsx";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { SourceRow } from "../../facts/citation/source-row.tsx";
import { rowNote } from "../../kit/text.ts";
import { Section } from "../../kit/section.tsx";
import "./sources.css";

/** The quality of the data site by site, and every source, so that readers can judge how far to trust them. */
export function SourcesPanel() {
  const { atlas, fetchData } = useApp();
  const { text } = useText();
  const rail = usePromise(fetchData(plannedRailFile));
  const places = usePromise(fetchData(placeSourcesFile));
  const ofPlaces = places.state === "here" ? places.value : { sources: [], counts: {} };
  const all = [...atlas.sources, ...ofPlaces.sources];
  const placeCounts = { ...atlas.placeCounts, ...ofPlaces.counts };
  const counts = citationCounts(atlas, rail.state === "here" ? rail.value.lines : []);
  const useOf = ({ id }: Source): string => {
    const count = placeCounts[id];
    return count === undefined ? text.sources.cited(counts.get(id) ?? 0) : text.sources.places(count);
  };
  return (
    <>
      <PanelTitle>{text.titles.sources}</PanelTitle>
      <p class="panel-lead">{text.sources.lead}</p>
      <Section title={text.sources.quality}>
        <table class="quality">
          <thead>
            <tr>
              <th scope="col">{text.sources.site}</th>
              <th scope="col">{text.sources.precision}</th>
              <th scope="col">
                {text.sources.stated} / {text.sources.drawn}
              </th>
              <th scope="col">{text.sources.missing}</th>
            </tr>
          </thead>
          <tbody>
            {atlas.sites.map((site) => (
              <QualityRow key={site.id} site={site} />
            ))}
          </tbody>
        </table>
      </Section>
      {sourceKinds.map((kind) => {
        const sources = all.filter((source) => source.kind === kind);
        return (
          <Section key={kind} title={`${text.sourceKind[kind]} · ${sources.length}`}>
            <ul class="rows" role="list">
              {sources.map((source) => (
                <SourceRow key={source.id} source={source} use={useOf(source)} />
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

/** Counts the citations of each source over all rows of the data. */
function citationCounts(
  atlas: Atlas,
  others: readonly Pick<AtlasEvent, "cite">[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const rows = [...atlas.sites, ...atlas.measures, ...atlas.figures, ...atlas.events, ...others];
  for (const { source } of rows.flatMap((row) => row.cite)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

function QualityRow({ site }: { readonly site: BuiltSite }) {
  const { atlas, hrefOf } = useApp();
  const { text, language, localise } = useText();
  const area = shownArea(atlas, site);
  const stated = area?.from === "outline" ? null : area;
  const hectaresOr = (squareMetres: number | null | undefined): string =>
    squareMetres ? hectaresText(squareMetres, language) : text.sources.nothingMissing;
  return (
    <tr data-site={site.id}>
      <th scope="row">
        <a href={hrefOf({ kind: "site", id: site.id })}>{localise(site.short)}</a>
      </th>
      <td>
        <EdgeSample precision={site.precision} />
        <span class="quality-precision">{text.precision[site.precision]}</span>
      </td>
      <td class="quality-area">
        {hectaresOr(stated?.squareMetres)} / {hectaresOr(site.drawnSquareMetres)}
        {stated && site.drawnSquareMetres && (
          <span class={rowNote}>
            {differenceText(areaDifference(site.drawnSquareMetres, stated.squareMetres), language)}
          </span>
        )}
        {stated?.from === "later" && (
          <span class={`quality-from ${rowNote}`}>{text.siteList.givenLater}</span>
        )}
      </td>
      <td>{missingWords(site).join(text.separator) || text.sources.nothingMissing}</td>
    </tr>
  );

  function missingWords(of: BuiltSite): string[] {
    const hasDate = atlas
      .eventsOfSite(of.id)
      .some((event) => event.paperRow !== undefined && isDated(event.when));
    return [
      area?.from === "paper" ? "" : text.sources.missingArea,
      hasDate ? "" : text.sources.missingDate,
      of.precision === "none" && !of.members ? text.sources.missingPlace : "",
    ].filter(Boolean);
  }
}
