import { useEffect, useMemo, useRef } from "preact/hooks";
import { type NearSite, withinRadius } from "../../../model/around.ts";
import type { BuiltSite } from "../../../model/atlas.ts";
import { dueTime } from "../../../model/due.ts";
import { isLaterPromise, lastHappened, nextPromise } from "../../../model/promises.ts";
import type { AtlasEvent } from "../../../model/rows.ts";
import { showCircle } from "../../../state/actions/map.ts";
import { setRadius } from "../../../state/actions/spot.ts";
import { radiusRange } from "../../../model/choice/spot.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { distanceText } from "../../facts/format/quantity.ts";
import { SiteLink } from "../../facts/rows/link-rows.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { roughDistance } from "../../../model/rounded-distance.ts";
import { awayWords } from "./sentence.ts";
import { Section } from "../../kit/section.tsx";
import { groupCount, quiet } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";

interface NearListProps {
  readonly sites: readonly NearSite[];
  /** Regions and later extents that contain the spot: the sentence does not count them, and no more does the list. */
  readonly within: readonly NearSite[];
  readonly radiusMetres: number;
  readonly withoutPlace: readonly BuiltSite[];
  readonly apart: readonly BuiltSite[];
  readonly isRough: boolean;
}

const maxBeyond = 3;

/** The sites within the radius by distance, and a few beyond it, so that the list is never empty. */
export function NearList({ sites, within, radiusMetres, withoutPlace, apart, isRough }: NearListProps) {
  const { text, language } = useText();
  // Rows do not depend on the radius, so that dragging its slider renders none of them again.
  const rows = useMemo(
    () =>
      new Map(
        [...sites, ...within].map((near) => [
          near.site.id,
          <NearRow key={near.site.id} near={near} isRough={isRough} />,
        ]),
      ),
    [sites, within, isRough],
  );
  const reached = withinRadius(sites, radiusMetres);
  const beyond = sites.slice(reached.length, reached.length + maxBeyond);
  const title = useRef<HTMLHeadingElement>(null);
  const focusAfterChange = useFocusAfterChange(title, reached.length);
  return (
    <>
      {within.length > 0 && (
        <NearSection title={text.nearby.insideOf} rows={within.map(({ site }) => rows.get(site.id))} />
      )}
      {reached.length > 0 && (
        <NearSection
          titleRef={title}
          title={text.nearby.list(distanceText(radiusMetres, text, language))}
          rows={reached.map(({ site }) => rows.get(site.id))}
        />
      )}
      {beyond.length > 0 && (
        <NearSection title={text.nearby.beyond} rows={beyond.map(({ site }) => rows.get(site.id))}>
          {reached.length === 0 && <Widen nearest={beyond[0]} onWidened={focusAfterChange} />}
        </NearSection>
      )}
      <NotMeasured title={text.nearby.withoutPlace(withoutPlace.length)} sites={withoutPlace} />
      <NotMeasured title={text.nearby.apart(apart.length)} sites={apart} />
    </>
  );
}

/** Moves the focus to the list after the next change of its count, because the pressed button disappears. */
function useFocusAfterChange(target: { readonly current: HTMLElement | null }, count: number): () => void {
  const isRequested = useRef(false);
  useEffect(() => {
    if (isRequested.current && target.current) target.current.focus();
    isRequested.current = false;
  }, [count]);
  return () => {
    isRequested.current = true;
  };
}

interface NearSectionProps {
  readonly title: string;
  readonly titleRef?: preact.RefObject<HTMLHeadingElement | null>;
  readonly rows: readonly preact.ComponentChild[];
  readonly children?: preact.ComponentChildren;
}

function NearSection({ title, titleRef, rows, children }: NearSectionProps) {
  return (
    <Section
      title={
        <>
          {title}
          <span class={groupCount}>{rows.length}</span>
        </>
      }
      heading={{ class: "near-title", tabIndex: -1, ...(titleRef && { ref: titleRef }) }}
    >
      {children}
      <ol class="rows near-rows" role="list">
        {rows}
      </ol>
    </Section>
  );
}

interface NearRowProps {
  readonly near: NearSite;
  readonly isRough: boolean;
}

function NearRow({ near: { site, metres, bearing }, isRough }: NearRowProps) {
  const { text, language } = useText();
  const told = isRough ? roughDistance(metres) : metres;
  const away = bearing === null ? text.nearby.here : awayWords(told, bearing, text, language);
  return (
    <SiteLink site={site} below={<Changes site={site} />}>
      <span class="row-away">{away}</span>
    </SiteLink>
  );
}

/** The next promise and the latest event of a site, with their sources. */
function Changes({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text } = useText();
  const next = nextPromise(atlas, site.id);
  const last = lastHappened(atlas, site.id);
  if (!next && !last) return <p class={`near-changes ${quiet}`}>{text.nearby.nothing}</p>;
  return (
    <dl class="near-changes">
      <Change
        title={next && isLaterPromise(next) ? text.nearby.latest : text.nearby.next}
        event={next}
        isPromise
        none={text.nearby.noNext}
      />
      <Change
        title={last?.kind === "revised" ? text.nearby.revised : text.nearby.last}
        event={last}
        none={text.nearby.noLast}
      />
    </dl>
  );
}

interface ChangeProps {
  readonly title: string;
  readonly event: AtlasEvent | null;
  /** What it says is to come is told, and not what happened on the day it was said. */
  readonly isPromise?: boolean;
  readonly none: string;
}

function Change({ title, event, isPromise = false, none }: ChangeProps) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  if (!event)
    return (
      <div>
        <dt>{title}</dt>
        <dd class={quiet}>{none}</dd>
      </div>
    );
  const words = localise(event.when.words);
  const isPast = event.due !== undefined && dueTime(event.due, atlas.asOf) === "past";
  const dueWords = isPast ? text.nearby.duePast : text.nearby.due;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {/* The day of the statement must not read as a due date. */}
        <strong>{isPromise && isLaterPromise(event) ? text.nearby.announced(words) : words}</strong>
        {text.nearby.colon}
        {isPromise && event.due
          ? dueWords(localise(event.promised ?? event.headline), localise(event.due.words))
          : localise(event.headline)}{" "}
        <Chips cites={event.cite} confidence={event.confidence} />
      </dd>
    </div>
  );
}

/** A button that widens the radius to the whole kilometre that includes the nearest site, within the range of the slider. */
function Widen({
  nearest,
  onWidened,
}: {
  readonly nearest: NearSite | undefined;
  readonly onWidened: () => void;
}) {
  const { store } = useApp();
  const { text, language } = useText();
  if (!nearest || nearest.metres > radiusRange.max) return null;
  const metres = Math.ceil(nearest.metres / 1_000) * 1_000;
  const widen = (): void => {
    onWidened();
    setRadius(store, metres);
    showCircle(store);
  };
  return (
    <p>
      <TextButton onClick={widen}>{text.nearby.widen(distanceText(metres, text, language))}</TextButton>
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
