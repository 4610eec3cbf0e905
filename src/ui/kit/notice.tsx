import type { ComponentProps } from "preact";
import { TextButton } from "./button.tsx";
import { classes } from "./text.ts";
import styles from "./notice.module.css";

interface BoxProps extends Omit<ComponentProps<"p">, "class" | "className"> {
  readonly as?: "p" | "div";
  readonly class?: string | undefined;
  readonly [data: `data-${string}`]: string | undefined;
}

/** A message at the edge of the page. */
export function Notice({ as = "p", class: own, ...rest }: BoxProps) {
  const Element = as as "p";
  return <Element class={classes(noticeClasses.notice, own)} {...rest} />;
}

/** What a notice offers to do. */
export function NoticeAction(props: ComponentProps<typeof TextButton>) {
  return <TextButton {...props} class={classes(noticeClasses.action, props.class)} />;
}

/** Within a panel or dialog: something that must not be read past. */
export function Callout({ as = "p", class: own, ...rest }: BoxProps) {
  const Element = as as "p";
  return <Element class={classes(styles["callout"], own)} {...rest} />;
}

/** For the one notice that is made without Preact, when nothing else could start. */
export const noticeClasses = { notice: styles["notice"] ?? "", action: styles["action"] ?? "" };
