import { scaleLinear } from "d3-scale";

interface CountBarProps {
  readonly count: number;
  /** The count without a filter, drawn pale. */
  readonly total: number;
  /** The largest total of all bars, so that the bars can be compared. */
  readonly max: number;
}

/** A bar beside a count. It is hidden from screen readers, because the count stands beside it as text. */
export function CountBar({ count, total, max }: CountBarProps) {
  const width = scaleLinear([0, max], [0, 100]);
  return (
    <svg class="count-bar" width="100%" height="4" aria-hidden="true">
      <rect class="count-bar-whole" width={`${width(total)}%`} height="4" />
      <rect class="count-bar-count" width={`${width(count)}%`} height="4" />
    </svg>
  );
}
