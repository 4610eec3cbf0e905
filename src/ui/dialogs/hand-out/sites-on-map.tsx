import { shownArea } from "../../../model/shown-area.ts";
import type { AtlasState } from "../../../state/store.ts";
import { hectaresText } from "../../facts/format/quantity.ts";
import { SiteDisc } from "../../facts/signs/status-sign.tsx";
import { useText, useApp } from "../../app-context.tsx";
import { drawnSites, type Seen } from "./drawn-sites.ts";

/** As many as fit under the map in two columns. */
const mostSites = 36;

/** The sites of a map by name, with their state and hectares, for who cannot press on paper. */
export function SitesOnMap({ state, seen }: { readonly state: AtlasState; readonly seen: Seen }) {
  const { atlas, reads } = useApp();
  const { text, language, say } = useText();
  const sites = drawnSites(reads, state, seen).filter(({ kind }) => kind !== "area");
  const then = reads.statusThen(state);
  if (sites.length === 0) return null;
  return (
    <section class="pack-facts">
      <h3>{text.pack.onMap}</h3>
      <ul role="list" class="pack-sites">
        {sites.slice(0, mostSites).map((site) => {
          const area = shownArea(atlas, site);
          return (
            <li key={site.id}>
              <span class="status-sign" data-kind={site.kind}>
                <SiteDisc kind={site.kind} status={then(site.id)} />
              </span>
              <span>{say(site.short)}</span>
              <span class="pack-soft">
                {text.status[then(site.id)]}
                {area && ` · ${hectaresText(area.squareMetres, language)} ${text.unit.hectares}`}
              </span>
            </li>
          );
        })}
      </ul>
      {sites.length > mostSites && <p class="pack-soft">{text.pack.more(sites.length - mostSites)}</p>}
    </section>
  );
}
