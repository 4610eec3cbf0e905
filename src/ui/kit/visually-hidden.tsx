import { type ComponentChildren, h } from "preact";
import { classes } from "./text.ts";
import styles from "./visually-hidden.module.css";

interface VisuallyHiddenProps {
  readonly as?: "span" | "p" | "label" | "legend";
  readonly class?: string | undefined;
  readonly id?: string;
  readonly for?: string;
  readonly role?: "status";
  readonly "aria-live"?: "polite";
  readonly children?: ComponentChildren;
}

/** Words for whoever hears the page. */
export function VisuallyHidden({ as = "span", class: own, ...rest }: VisuallyHiddenProps) {
  return h(as, { class: classes(visuallyHidden, own), ...rest });
}

/** For an element that is hidden in some states only. */
export const visuallyHidden = styles["hidden"];
