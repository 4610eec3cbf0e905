import { shownArea } from "../../../model/area.ts";
import type { AtlasState } from "../../../state/store.ts";
import { hectaresText } from "../../facts/format/quantity.ts";
import { SiteDisc } from "../../facts/signs/status-sign.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { drawnSites, type Seen } from "./drawn-sites.ts";

/** More do not fit under the map in two columns. */
const maxSites = 36;

/** A list of the sites on a map, because nobody can click on a printed map. */
export function SitesOnMap({ state, seen }: { readonly state: AtlasState; readonly seen: Seen }) {
  const { atlas, reads } = useApp();
  const { text, language, localise } = useText();
  const sites = drawnSites(reads, state, seen).filter(({ kind }) => kind !== "area");
  const then = reads.statusThen(state);
  if (sites.length === 0) return null;
  return (
    <section class="hand-out-facts">
      <h3>{text.handOut.onMap}</h3>
      <ul role="list" class="hand-out-sites">
        {sites.slice(0, maxSites).map((site) => {
          const area = shownArea(atlas, site);
          return (
            <li key={site.id}>
              <span class="status-sign" data-kind={site.kind}>
                <SiteDisc kind={site.kind} status={then(site.id)} />
              </span>
              <span>{localise(site.short)}</span>
              <span class="hand-out-soft">
                {text.status[then(site.id)]}
                {area && ` · ${hectaresText(area.squareMetres, language)} ${text.unit.hectares}`}
              </span>
            </li>
          );
        })}
      </ul>
      {sites.length > maxSites && <p class="hand-out-soft">{text.handOut.more(sites.length - maxSites)}</p>}
    </section>
  );
}
