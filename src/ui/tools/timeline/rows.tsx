import { useMemo, useState } from "preact/hooks";
import type { BuiltSite } from "../../../model/atlas.ts";
import { openAtEvent } from "../../../state/actions/time.ts";
import { useFirstText, useApp } from "../../app-context.tsx";
import { StatusSign } from "../../facts/signs/status-sign.tsx";
import { MarkLegend, Softness } from "./mark-legend.tsx";
import { PlacedMark } from "./mark-shape.tsx";
import { type Mark, marksOf, percentOfMonth } from "./marks.ts";
import { FixedLines } from "./slider.tsx";
import type { FirstText } from "../../text/text.ts";
import { quiet } from "../../kit/text.ts";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";

const rowHeight = 28;

interface RowsProps {
  readonly siteIds: readonly string[];
  readonly month: number;
}

/**
 * A row for each site of which something is dated: promises as bars with soft ends, what came of them as marks. Drawn
 * once for a choice of sites: with another month only the line over the rows moves.
 */
export function TimelineRows({ siteIds, month }: RowsProps) {
  const { atlas } = useApp();
  const { text } = useFirstText();
  const rows = useMemo(
    () =>
      siteIds.flatMap((id) => {
        const site = atlas.site(id);
        const marks = marksOf(atlas, id);
        return site && marks.length > 0 ? [<SiteRow key={id} site={site} marks={marks} />] : [];
      }),
    [atlas, siteIds],
  );
  return (
    <div class="timeline-rows">
      <Softness />
      <MarkLegend />
      <div class="timeline-grid">
        <ul role="list">{rows}</ul>
        <div class="timeline-then" style={{ "--then": percentOfMonth(month) }} />
      </div>
      {rows.length < siteIds.length && (
        <p class={`timeline-without ${quiet}`}>{text.timeline.without(siteIds.length - rows.length)}</p>
      )}
    </div>
  );
}

interface SiteRowProps {
  readonly site: BuiltSite;
  readonly marks: readonly Mark[];
}

/** One stop of the Tab key: left and right go through its marks, Enter opens the site at the current one. */
function SiteRow({ site, marks }: SiteRowProps) {
  const { atlas, store } = useApp();
  const { text, localise } = useFirstText();
  const [at, setAt] = useState<number | null>(null);
  const open = ({ event, month: shown }: Mark): void => openAtEvent(store, site.id, event.id, shown);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((now) => Math.min(marks.length - 1, Math.max(0, now === null ? 0 : now + step)));
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const mark = marks[at ?? 0];
      if (mark) open(mark);
    }
  };
  const chosen = at === null ? undefined : marks[at];
  return (
    <li class="timeline-row" data-timeline={site.id}>
      <button
        type="button"
        class="timeline-name"
        aria-label={text.timeline.rowLabel(localise(site.short), marks.length)}
        onKeyDown={move}
        onBlur={() => setAt(null)}
        onClick={() => marks[at ?? 0] && open(marks[at ?? 0] as Mark)}
      >
        <StatusSign site={site} /> <span>{localise(site.short)}</span>
      </button>
      <VisuallyHidden as="p" aria-live="polite">
        {chosen && markWords(chosen, text, localise)}
      </VisuallyHidden>
      <svg class="timeline-marks" height={rowHeight} aria-hidden="true" focusable="false">
        <line class="row-line" x1="0" x2="100%" y1={rowHeight / 2} y2={rowHeight / 2} />
        <FixedLines paperDay={atlas.paperDay} asOf={atlas.asOf} height={rowHeight} />
        {marks.map((mark, index) => (
          <g
            key={`${mark.event.id} ${mark.kind}`}
            class="time-mark"
            data-mark={mark.kind}
            data-event={mark.event.id}
            data-at={index === at || undefined}
            onClick={() => open(mark)}
          >
            <title>{markWords(mark, text, localise)}</title>
            <PlacedMark mark={mark} y={rowHeight / 2} />
          </g>
        ))}
      </svg>
    </li>
  );
}

export function markWords(
  { event, kind }: Mark,
  text: FirstText,
  localise: ReturnType<typeof useFirstText>["localise"],
): string {
  if (kind === "due" && event.due)
    return text.timeline.dueMark(localise(event.due.words), localise(event.promised ?? event.headline));
  const kinds = event.paperRow === undefined ? text.laterKind : text.eventKind;
  return [localise(event.when.words), kinds[event.kind], localise(event.headline)].join(text.separator);
}
