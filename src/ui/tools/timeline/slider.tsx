import { useId } from "preact/hooks";
import { lastMonth } from "../../../model/months.ts";
import { percentOfDay, years } from "./marks.ts";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";

interface SliderProps {
  readonly month: number;
  readonly label: string;
  /** The month and what is there by then, in words. */
  readonly valueText: string;
  readonly onMonth: (month: number) => void;
  readonly paperDay: string;
  readonly asOf: string;
}

const yearStep = 12;

/** A month of the timeline: arrows go by months, Page Up and Down by years, Home and End to the ends. */
export function MonthSlider({ month, label, valueText, onMonth, paperDay, asOf }: SliderProps) {
  const id = useId();
  const byYear = (event: KeyboardEvent): void => {
    const step = { PageUp: yearStep, PageDown: -yearStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMonth(month + step);
  };
  return (
    <div class="month-slider">
      <VisuallyHidden as="label" for={id}>
        {label}
      </VisuallyHidden>
      <svg class="month-axis" aria-hidden="true" focusable="false">
        <line class="axis-line" x1="0" x2="100%" y1="14" y2="14" />
        {years.map(({ year, percent }) => (
          <g key={year}>
            <line class="axis-tick" x1={`${percent}%`} x2={`${percent}%`} y1="10" y2="18" />
            <text class="axis-year" data-even={year % 2 === 0 || undefined} x={`${percent}%`} y="34">
              {year}
            </text>
          </g>
        ))}
        <FixedLines paperDay={paperDay} asOf={asOf} height={24} />
      </svg>
      <input
        id={id}
        type="range"
        min={0}
        max={lastMonth}
        step={1}
        value={month}
        aria-valuetext={valueText}
        onInput={(event) => onMonth(Number(event.currentTarget.value))}
        onKeyDown={byYear}
      />
    </div>
  );
}

/** The day of the paper and the day the data were closed: lines that do not move. */
export function FixedLines({
  paperDay,
  asOf,
  height,
}: Pick<SliderProps, "paperDay" | "asOf"> & { readonly height: number | string }) {
  const paper = `${percentOfDay(paperDay)}%`;
  const now = `${percentOfDay(asOf)}%`;
  return (
    <>
      <line class="line-paper" x1={paper} x2={paper} y1="0" y2={height} />
      <line class="line-now" x1={now} x2={now} y1="0" y2={height} />
    </>
  );
}
