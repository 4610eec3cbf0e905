import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import type { MeasureFacts } from "../../../model/measure-facts.ts";
import { countBy } from "../../../model/measure-filter.ts";
import type { Measure } from "../../../model/rows.ts";
import { filterMeasures } from "../../../state/actions/filter.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { groupCount, quiet } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";

/** The sites that the measures name, sorted by their number of measures. */
export function sitesOf(
  atlas: Pick<Atlas, "sites">,
  measures: readonly MeasureFacts[],
): readonly BuiltSite[] {
  const counts = countBy(measures, ({ measure }) => measure.siteIds);
  const count = ({ id }: BuiltSite): number => counts.get(id) ?? 0;
  return atlas.sites.filter((site) => count(site) > 0).toSorted((a, b) => count(b) - count(a));
}

export function BySite({ measures }: { readonly measures: readonly MeasureFacts[] }) {
  const { atlas } = useApp();
  const { text } = useText();
  return (
    <>
      <p class={quiet}>{text.bySite.lead}</p>
      {sitesOf(atlas, measures).map((site) => (
        <SiteGroup
          key={site.id}
          site={site}
          measures={measures.map(({ measure }) => measure).filter(({ siteIds }) => siteIds.includes(site.id))}
        />
      ))}
    </>
  );
}

interface SiteGroupProps {
  readonly site: BuiltSite;
  readonly measures: readonly Measure[];
}

function SiteGroup({ site, measures }: SiteGroupProps) {
  const { store, hrefOf, printed } = useApp();
  const { text, localise } = useText();
  const name = localise(site.short);
  return (
    <details class="category by-site" open={printed} data-of-site={site.id}>
      <summary>
        <span class="category-name">{name}</span>
        <span class={groupCount}>{text.count.measures(measures.length)}</span>
      </summary>
      <ul class="rows category-rows" role="list">
        {measures.map((measure) => (
          <li key={measure.id} class="link-row">
            <a href={hrefOf({ kind: "measure", id: measure.id })}>
              <span class="link-row-text">{localise(measure.name)}</span>
              <span class={`link-row-end ${quiet}`}>{text.count.sites(measure.siteIds.length)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="by-site-actions">
        <a href={hrefOf({ kind: "site", id: site.id })}>{text.bySite.open(name)}</a>
        {!printed && (
          <TextButton onClick={() => filterMeasures(store, { site: site.id })}>
            {text.bySite.only(name)}
          </TextButton>
        )}
      </p>
    </details>
  );
}
