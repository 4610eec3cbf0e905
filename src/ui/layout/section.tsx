import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useView } from "../view.tsx";

/** A headed part of a panel; on the text page, where there are hundreds, it is no landmark. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const { printed } = useView();
  const id = useId();
  return (
    <section class="section" aria-labelledby={printed ? undefined : id}>
      <h3 id={id} class="section-title">
        {title}
      </h3>
      {children}
    </section>
  );
}
