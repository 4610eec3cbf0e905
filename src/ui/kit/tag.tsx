import type { ComponentChildren } from "preact";
import { classes } from "./text.ts";
import styles from "./tag.module.css";

interface TagProps {
  readonly children: ComponentChildren;
  readonly look?: "quiet" | "late";
  /** A long one may take two lines. */
  readonly wraps?: boolean;
  readonly title?: string;
  readonly class?: string | undefined;
}

/** A word or two that say what kind of thing this is. */
export function Tag({ children, look, wraps, title, class: own }: TagProps) {
  return (
    <span class={classes(styles["tag"], look && styles[look], wraps && styles["wraps"], own)} title={title}>
      {children}
    </span>
  );
}
