import { scaleLinear } from "d3-scale";

interface CountBarProps {
  readonly count: number;
  /** All that there are; the rest is drawn pale. */
  readonly whole: number;
  /** The longest bar of the picture. */
  readonly most: number;
}

/** A bar beside a count that stands there in words: nothing of it is lost where it is not seen. */
export function CountBar({ count, whole, most }: CountBarProps) {
  const width = scaleLinear([0, most], [0, 100]);
  return (
    <svg class="count-bar" width="100%" height="4" aria-hidden="true">
      <rect class="count-bar-whole" width={`${width(whole)}%`} height="4" />
      <rect class="count-bar-count" width={`${width(count)}%`} height="4" />
    </svg>
  );
}
