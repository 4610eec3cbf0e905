import type { ComponentChildren, ComponentProps } from "preact";
import { useId } from "preact/hooks";
import { useApp } from "../app-context.tsx";
import { classes } from "./text.ts";
import styles from "./section.module.css";

interface SectionProps {
  readonly title: ComponentChildren;
  /** A few words that go on from the title. */
  readonly lead?: string;
  /** For a title that is focused, or lays out what stands in it. */
  readonly heading?: Omit<SectionTitleProps, "id">;
  readonly children: ComponentChildren;
}

/** A headed part of a panel; on the text page, where there are hundreds, it is no landmark. */
export function Section({ title, lead, heading, children }: SectionProps) {
  const { printed } = useApp();
  const id = useId();
  return (
    <section class={styles["section"]} aria-labelledby={printed ? undefined : id}>
      <SectionTitle {...heading} id={id}>
        {title}
        {lead !== undefined && <span class={styles["lead"]}>{lead}</span>}
      </SectionTitle>
      {children}
    </section>
  );
}

interface SectionTitleProps extends Omit<ComponentProps<"h3">, "class" | "className"> {
  readonly class?: string | undefined;
}

export function SectionTitle({ class: own, children, ...rest }: SectionTitleProps) {
  return (
    <h3 class={classes(styles["title"], own)} {...rest}>
      {children}
    </h3>
  );
}
