import type { NearSite } from "../../model/around.ts";
import type { BuiltSite } from "../../model/atlas.ts";
import { lastHappened, nextPromise } from "../../model/promises.ts";
import type { AtlasEvent } from "../../model/rows.ts";
import { setRadius, showCircle } from "../../state/actions.ts";
import { radiusRange } from "../../state/spot.ts";
import { Chips } from "../citation/chip.tsx";
import { distanceText } from "../format/quantity.ts";
import { SiteLink } from "../rows/link-rows.tsx";
import { useFullText } from "../text/finding/finding.ts";
import { useView } from "../view.tsx";
import { awayWords } from "./sentence.ts";

interface NearListProps {
  readonly sites: readonly NearSite[];
  readonly radiusMetres: number;
  readonly withoutPlace: readonly BuiltSite[];
  readonly apart: readonly BuiltSite[];
}

const mostBeyond = 3;

/** Everything within the radius by distance, and a few beyond it, so that there always is something. */
export function NearList({ sites, radiusMetres, withoutPlace, apart }: NearListProps) {
  const { text, language } = useFullText();
  const near = sites.filter(({ metres }) => metres <= radiusMetres);
  const beyond = sites.slice(near.length, near.length + mostBeyond);
  return (
    <>
      {near.length > 0 && (
        <NearSection title={text.nearby.list(distanceText(radiusMetres, text, language))} sites={near} />
      )}
      {beyond.length > 0 && (
        <NearSection title={text.nearby.beyond} sites={beyond}>
          {near.length === 0 && <Widen nearest={beyond[0]} />}
        </NearSection>
      )}
      <NotMeasured title={text.nearby.withoutPlace(withoutPlace.length)} sites={withoutPlace} />
      <NotMeasured title={text.nearby.apart(apart.length)} sites={apart} />
    </>
  );
}

interface NearSectionProps {
  readonly title: string;
  readonly sites: readonly NearSite[];
  readonly children?: preact.ComponentChildren;
}

function NearSection({ title, sites, children }: NearSectionProps) {
  return (
    <section class="section">
      <h3 class="section-title near-title">
        {title}
        <span class="group-count">{sites.length}</span>
      </h3>
      {children}
      <ol class="rows near-rows" role="list">
        {sites.map((near) => (
          <NearRow key={near.site.id} near={near} />
        ))}
      </ol>
    </section>
  );
}

function NearRow({ near: { site, metres, bearing } }: { readonly near: NearSite }) {
  const { text, language } = useFullText();
  const away = bearing === null ? text.nearby.here : awayWords(metres, bearing, text, language);
  return (
    <SiteLink site={site} below={<Changes site={site} />}>
      <span class="row-away">{away}</span>
    </SiteLink>
  );
}

/** What is promised next for a site, and what has last happened: each with the words of its date and its source. */
function Changes({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useView();
  const { text } = useFullText();
  return (
    <dl class="near-changes">
      <Change title={text.nearby.next} event={nextPromise(atlas, site.id)} none={text.nearby.noNext} />
      <Change title={text.nearby.last} event={lastHappened(atlas, site.id)} none={text.nearby.noLast} />
    </dl>
  );
}

interface ChangeProps {
  readonly title: string;
  readonly event: AtlasEvent | null;
  readonly none: string;
}

function Change({ title, event, none }: ChangeProps) {
  const { text, say } = useFullText();
  if (!event)
    return (
      <div>
        <dt>{title}</dt>
        <dd class="quiet">{none}</dd>
      </div>
    );
  const words = say(event.when.words);
  // A later promise is dated by the day it was given.
  const isSaid = event.kind === "promised" && event.paperRow === undefined;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{isSaid ? text.nearby.said(words) : words}</strong>
        {text.nearby.colon}
        {say(event.gist)} <Chips cites={event.cite} confidence={event.confidence} />
      </dd>
    </div>
  );
}

/** To the next whole kilometre that reaches the nearest, if the slider goes so far. */
function Widen({ nearest }: { readonly nearest: NearSite | undefined }) {
  const { store } = useView();
  const { text, language } = useFullText();
  if (!nearest || nearest.metres > radiusRange.max) return null;
  const metres = Math.ceil(nearest.metres / 1_000) * 1_000;
  const widen = (): void => {
    setRadius(store, metres);
    showCircle(store);
  };
  return (
    <p>
      <button type="button" class="text-button" onClick={widen}>
        {text.nearby.widen(distanceText(metres, text, language))}
      </button>
    </p>
  );
}

function NotMeasured({ title, sites }: { readonly title: string; readonly sites: readonly BuiltSite[] }) {
  if (sites.length === 0) return null;
  return (
    <details class="not-measured">
      <summary>{title}</summary>
      <ul class="rows" role="list">
        {sites.map((site) => (
          <SiteLink key={site.id} site={site} />
        ))}
      </ul>
    </details>
  );
}
