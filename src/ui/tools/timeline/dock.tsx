import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Atlas } from "../../../model/atlas.ts";
import { isoMonth, lastMonth } from "../../../model/months.ts";
import { clocks } from "../../../model/status.ts";
import { reportStrips } from "../../../state/actions/layout.ts";
import { setSheet } from "../../../state/actions/panel.ts";
import { setClock, setMonth, showNow } from "../../../state/actions/time.ts";
import type { Reads } from "../../../state/reads.ts";
import type { Filter } from "../../../model/choice/filter.ts";
import { isOtherTime, shownMonth } from "../../../model/choice/time.ts";
import { useFilter } from "../filter/use-filter.ts";
import { dayText } from "../../facts/format/quantity.ts";
import { PanelIcon } from "../../facts/signs/panel-icons.tsx";
import { useFirstText, useApp } from "../../app-context.tsx";
import { eventMonths, stepToEvent } from "./marks.ts";
import { type Playing, speeds, usePlaying } from "./playing.ts";
import { TimelineRows } from "./rows.tsx";
import { MonthSlider } from "./slider.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { Tag } from "../../kit/tag.tsx";
import { IconButton, TextButton } from "../../kit/button.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import "./timeline.css";
import type { FirstText } from "../../text/text.ts";

/** The time of map and lists: a slider with two clocks, and on request a row for each site. */
export function TimelineDock() {
  const { atlas, reads, store } = useApp();
  const { text, language } = useFirstText();
  const filter = useFilter();
  const [isOpen, setOpen] = useState(false);
  const [hasRows, setRows] = useState(false);
  useLayoutEffect(
    () => reportStrips(store, { isTimelineOpen: isOpen, hasTimelineRows: hasRows }),
    [isOpen, hasRows],
  );
  useLayoutEffect(
    () => () => reportStrips(store, { isTimelineOpen: false, hasTimelineRows: false }),
    [store],
  );
  useMapLeft(isOpen);
  const siteIds = reads.visibleSiteIds(filter);
  const months = useMemo(() => eventMonths(atlas, siteIds), [atlas, siteIds]);
  const month = shownMonth(filter, atlas);
  const playing = usePlaying(() => {
    const now = shownMonth(store.getState(), atlas);
    if (now < lastMonth) setMonth(store, now + 1);
    return now + 1 < lastMonth;
  });
  const show = (requested: number): void => {
    playing.pause();
    setMonth(store, requested);
  };
  const counts = countsText(reads, filter, siteIds, text);
  const monthText = dayText(isoMonth(month), language);
  return (
    <section class="timeline" aria-label={text.timeline.label} data-open={isOpen || undefined}>
      <button type="button" class="timeline-chip" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <PanelIcon name={isOpen ? "down" : "clock"} />
        <span class="timeline-chip-name">{isOpen ? text.timeline.hideRows : text.timeline.open}</span>
        {isOtherTime(filter) && !isOpen && <Tag>{monthText}</Tag>}
      </button>
      {hasRows && <TimelineRows siteIds={siteIds} month={month} />}
      <div class="timeline-bar">
        <div class="timeline-line">
          <Steps months={months} month={month} playing={playing} show={show} text={text} />
          <p class="timeline-value">
            <strong>{monthText}</strong>
            <TimeNote filter={filter} atlas={atlas} text={text} />
            <span class="timeline-counts">{counts}</span>
          </p>
          <ClockChoice filter={filter} text={text} />
          {isOtherTime(filter) && (
            <TextButton
              class="timeline-action"
              onClick={() => {
                playing.pause();
                showNow(store);
              }}
            >
              {text.timeline.now}
            </TextButton>
          )}
          <TextButton
            class="timeline-action timeline-more"
            aria-expanded={hasRows}
            onClick={() => setRows(!hasRows)}
          >
            {hasRows ? text.timeline.hideRows : text.timeline.rows}
          </TextButton>
        </div>
        <div class="timeline-track" data-rows={hasRows || undefined}>
          <MonthSlider
            month={month}
            label={text.timeline.slider}
            valueText={[text.clock[filter.clock](monthText), counts].join(text.separator)}
            onMonth={show}
            paperDay={atlas.paperDay}
            asOf={atlas.asOf}
          />
        </div>
      </div>
    </section>
  );
}

/** A lower map shows too little to be followed over time. */
const leastMapPixels = 200;

/** Where the open timeline leaves too little of the map, the sheet is lowered, and raised again when the timeline closes. */
function useMapLeft(isOpen: boolean): void {
  const { store } = useApp();
  const isLowered = useRef(false);
  useEffect(() => {
    const { sheet } = store.getState();
    if (isOpen && sheet === "half" && store.getState().viewport.height < leastMapPixels) {
      isLowered.current = true;
      setSheet(store, "low");
    } else if (!isOpen && isLowered.current) {
      isLowered.current = false;
      if (sheet === "low") setSheet(store, "half");
    }
  }, [isOpen]);
}

const countedStatuses = ["open", "completed", "partly-open", "works"] as const;

/** How many of the filtered sites have each status by then. */
function countsText(reads: Reads, filter: Filter, siteIds: readonly string[], text: FirstText): string {
  const statusThen = reads.statusThen(filter);
  return (
    countedStatuses
      .map((status) => ({ status, count: siteIds.filter((id) => statusThen(id) === status).length }))
      // A status without sites is left out, except that none is open.
      .filter(({ status, count }) => count > 0 || status === "open")
      .map(({ status, count }) => `${text.status[status]} ${count}`)
      .join(" · ")
  );
}

interface TimeNoteProps {
  readonly filter: Filter;
  readonly atlas: Atlas;
  readonly text: FirstText;
}

/** The caution for a time of which less is known. */
function TimeNote({ filter: { month, clock }, atlas, text }: TimeNoteProps) {
  if (month === null) return null;
  const iso = isoMonth(month);
  if (iso < atlas.paperDay.slice(0, 7)) return <span class="timeline-note">{text.timeline.before}</span>;
  const isBeyond = iso > atlas.asOf && clock === "known";
  return isBeyond ? <span class="timeline-note">{text.timeline.afterwards}</span> : null;
}

interface StepsProps {
  readonly months: readonly number[];
  readonly month: number;
  readonly playing: Playing;
  readonly show: (month: number) => void;
  readonly text: FirstText;
}

function Steps({ months, month, playing, show, text }: StepsProps) {
  const before = stepToEvent(months, month, -1);
  const after = stepToEvent(months, month, 1);
  const { isPlaying, speed, toggle, setSpeed } = playing;
  return (
    <div class="timeline-steps">
      <StepButton name="previous" label={text.timeline.previous} to={before} show={show} />
      <IconButton
        class="timeline-play"
        label={isPlaying ? text.timeline.pause : text.timeline.play}
        disabled={!isPlaying && month >= lastMonth}
        onClick={toggle}
      >
        <PanelIcon name={isPlaying ? "pause" : "play"} />
      </IconButton>
      <StepButton name="next" label={text.timeline.next} to={after} show={show} />
      <label class="timeline-speed">
        <VisuallyHidden>{text.timeline.speed}</VisuallyHidden>
        <select
          value={speed}
          onChange={({ currentTarget: { value } }) =>
            setSpeed(speeds.find((each) => String(each) === value) ?? speed)
          }
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {text.timeline.perSecond(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface StepButtonProps {
  readonly name: "previous" | "next";
  readonly label: string;
  readonly to: number | null;
  readonly show: (month: number) => void;
}

function StepButton({ name, label, to, show }: StepButtonProps) {
  return (
    <IconButton label={label} title={label} disabled={to === null} onClick={() => to !== null && show(to)}>
      <PanelIcon name={name} />
    </IconButton>
  );
}

function ClockChoice({ filter, text }: { readonly filter: Filter; readonly text: FirstText }) {
  const { store } = useApp();
  return (
    <Segmented
      class="timeline-clocks"
      name="clock"
      legend={text.timeline.clocks}
      segments={clocks.map((value) => ({ value, text: text.timeline[value] }))}
      chosen={filter.clock}
      onChoose={(value) => setClock(store, value)}
    />
  );
}
