import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A headed part of a panel; nothing is drawn when it has no content. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h3 id={id} class="section-title">
        {title}
      </h3>
      {children}
    </section>
  );
}
