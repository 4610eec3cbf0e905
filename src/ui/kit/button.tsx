import type { ComponentProps } from "preact";
import styles from "./button.module.css";
import { classes } from "./text.ts";

interface ButtonProps extends Omit<ComponentProps<"button">, "class" | "className" | "type" | "label"> {
  /** A class of the folder that uses the button: what it says wins over the kit. */
  readonly class?: string | undefined;
}

interface IconButtonProps extends Omit<ButtonProps, "aria-label"> {
  /** An icon has no words: this is the button's name for whoever does not see it. */
  readonly label: string;
}

/** What a panel or dialog is there for. */
export function Button({ class: own, ...rest }: ButtonProps) {
  return <button type="button" class={classes(styles["main"], own)} {...rest} />;
}

/** Looks like a link, and does something here. */
export function TextButton({ class: own, ...rest }: ButtonProps) {
  return <button type="button" class={classes(styles["text"], own)} {...rest} />;
}

export function IconButton({ class: own, label, ...rest }: IconButtonProps) {
  return <button type="button" class={classes(styles["icon"], own)} aria-label={label} {...rest} />;
}

/** For the one button that is made without Preact, when nothing else could start. */
export const textButtonClass = styles["text"] ?? "";
