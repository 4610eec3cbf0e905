import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { classes } from "./text.ts";
import styles from "./field.module.css";

interface Described {
  readonly id: string;
  readonly "aria-describedby"?: string;
}

interface FieldProps {
  readonly label: string;
  /** Something to bear in mind of what stands there; empty for nothing. */
  readonly hint?: string;
  readonly class?: string | undefined;
  /** The input or text area, with the attributes that tie label and hint to it. */
  readonly children: (attributes: Described) => ComponentChildren;
}

/** A labelled input. */
export function Field({ label, hint = "", class: own, children }: FieldProps) {
  const id = useId();
  return (
    <div class={classes(styles["field"], own)}>
      <label class={styles["label"]} for={id}>
        {label}
      </label>
      {children({ id, ...(hint && { "aria-describedby": `${id}-hint` }) })}
      {hint && (
        <span class={styles["hint"]} id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
