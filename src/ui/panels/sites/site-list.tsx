import type { BuiltSite } from "../../../model/atlas.ts";
import { siteRef } from "../../../model/feature-ref.ts";
import { isPlaced } from "../../../model/site-location.ts";
import { type SiteKind, siteKinds } from "../../../model/kinds.ts";
import { clearFilters, setSort } from "../../../state/actions/filter.ts";
import { areToolsShown } from "../../../state/reads.ts";
import type { AtlasState } from "../../../state/store.ts";
import { type Sort, sorts } from "../../../model/choice/sorts.ts";
import { hectaresText } from "../../facts/format/quantity.ts";
import { SiteLink } from "../../facts/rows/link-rows.tsx";
import { KindSwatch } from "../../facts/signs/status-sign.tsx";
import { useAtlasState, useFirstText, useApp } from "../../app-context.tsx";
import { TakeAwayButton } from "../../dialogs/take-away/take-away-button.tsx";
import { parts } from "../../parts.ts";
import { CompareToggle } from "../compare/compare-toggle.tsx";
import { Lead } from "./lead.tsx";
import { shownArea } from "../../../model/area.ts";
import { shownDate, sortSites } from "../../../model/choice/site-order.ts";
import { Segmented } from "../../kit/segmented.tsx";
import { count, groupCount, quiet } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";
import "./site-list.css";
import { TableButton } from "../../tools/table/table-button.tsx";

const sortOf = (state: AtlasState): Sort => state.sort;

/** The first panel: the key numbers of the paper, then every site, grouped or sorted. */
export function SiteList() {
  const { atlas, store, reads, hrefOf, printed } = useApp();
  const { text, language } = useFirstText();
  const sort = useAtlasState(sortOf);
  const hasTools = useAtlasState(areToolsShown);
  // Reads the visible ids and not the filter, because most months of the timeline leave them unchanged.
  const visible = new Set(useAtlasState(reads.visibleSiteIds));
  const sites = atlas.sites.filter((site) => visible.has(site.id));
  const isFiltered = sites.length < atlas.sites.length;
  const offMap = sites.filter((site) => !isPlaced(site)).length;
  return (
    <>
      <Lead />
      {!printed && <div class="sentence-space">{hasTools && <parts.sentence.Part />}</div>}
      <div class="list-head">
        <p class={`list-count ${count}`}>
          {text.count.onMap(sites.length - offMap)}
          {" · "}
          <a href={hrefOf({ kind: "shelf" })}>{text.count.offMap(offMap)}</a>
        </p>
        {!printed && <SortChoice sort={sort} />}
      </div>
      {isFiltered && (
        <p class="filter-note" role="status">
          {sites.length > 0
            ? text.siteList.filtered(sites.length, atlas.sites.length)
            : text.siteList.noneLeft}{" "}
          <TextButton onClick={() => clearFilters(store)}>{text.siteList.clearFilter}</TextButton>
        </p>
      )}
      {sort === "group" ? (
        siteKinds.map((kind) => (
          <Group key={kind} kind={kind} sites={sites.filter((site) => site.kind === kind)} />
        ))
      ) : (
        <ul class="rows" role="list">
          {sortSites(atlas, sites, sort, language).map((site) => (
            <SiteRow key={site.id} site={site} sort={sort} />
          ))}
        </ul>
      )}
      <p class="list-foot">
        <a href={hrefOf({ kind: "shelf" })}>{text.siteList.openShelf}</a>
        <a href={`text.${language}.html`}>{text.start.textVersion}</a>
        <TableButton of={{ kind: "sites" }} /> <TakeAwayButton of={{ kind: "sites" }} />
      </p>
    </>
  );
}

function Group({ kind, sites }: { readonly kind: SiteKind; readonly sites: readonly BuiltSite[] }) {
  const { text } = useFirstText();
  if (sites.length === 0) return null;
  return (
    <section class="group" aria-labelledby={`group-${kind}`}>
      <h2 id={`group-${kind}`} class="group-head">
        <KindSwatch kind={kind} />
        {text.kind[kind]}
        <span class={groupCount}>{sites.length}</span>
      </h2>
      <ul class="rows" role="list">
        {sites.map((site) => (
          <SiteRow key={site.id} site={site} sort="group" />
        ))}
      </ul>
    </section>
  );
}

function SiteRow({ site, sort }: { readonly site: BuiltSite; readonly sort: Sort }) {
  return (
    <SiteLink site={site} below={<CompareToggle of={siteRef(site.id)} name={site.short} isInRow />}>
      {sort === "date" ? <RowDate site={site} /> : <RowArea site={site} />}
    </SiteLink>
  );
}

function RowArea({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text, language } = useFirstText();
  const area = shownArea(atlas, site);
  if (!area || site.kind === "area") return null;
  const origin = {
    paper: text.siteList.statedInPaper,
    later: text.siteList.givenLater,
    outline: text.siteList.drawnOnly,
  }[area.from];
  return (
    <span class="row-area" data-from={area.from} title={origin}>
      {area.from === "outline" && "≈ "}
      {hectaresText(area.squareMetres, language)} <small>{text.unit.hectares}</small>
    </span>
  );
}

function RowDate({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { localise } = useFirstText();
  const event = shownDate(atlas, site);
  return event ? <span class={quiet}>{localise(event.when.words)}</span> : null;
}

function SortChoice({ sort }: { readonly sort: Sort }) {
  const { store } = useApp();
  const { text } = useFirstText();
  const names: Record<Sort, string> = {
    group: text.siteList.sortGroup,
    name: text.siteList.sortName,
    area: text.siteList.sortArea,
    date: text.siteList.sortDate,
  };
  return (
    <Segmented
      class="sort"
      name="sort"
      legend={text.siteList.sort}
      segments={sorts.map((value) => ({ value, text: names[value] }))}
      chosen={sort}
      onChoose={(value) => setSort(store, value)}
    />
  );
}
