import { classes } from "./text.ts";
import styles from "./segmented.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** In full, where the text is a sign. */
  readonly name?: string;
  readonly lang?: string;
}

interface SegmentedProps<Value extends string> {
  /** Of the group of radio buttons: one of its own on the page. */
  readonly name: string;
  readonly legend: string;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** May set --segment-width, --segment-height and --segment-padding. */
  readonly class?: string | undefined;
}

/** One of a few: radio buttons in a row. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { name, legend, segments, chosen, onChoose, class: own } = props;
  return (
    <fieldset class={classes(styles["segmented"], own)}>
      <VisuallyHidden as="legend">{legend}</VisuallyHidden>
      {segments.map((segment) => (
        <label key={segment.value} lang={segment.lang} title={segment.name}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            aria-label={segment.name}
            checked={segment.value === chosen}
            onChange={() => onChoose(segment.value)}
          />
          <span aria-hidden={segment.name === undefined ? undefined : true}>{segment.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
