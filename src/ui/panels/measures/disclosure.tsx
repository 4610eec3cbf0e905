import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../../app-context.tsx";
import { groupCount } from "../../kit/text.ts";

interface DisclosureProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A section that renders its content only while it is open, because the long lists would slow down every change of the filter. */
export function Disclosure({ title, count, children }: DisclosureProps) {
  const { printed } = useApp();
  const [isOpen, setOpen] = useState(printed);
  return (
    <details
      class="category disclosure"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span class="category-name">{title}</span>
        <span class={groupCount}>{count}</span>
      </summary>
      {isOpen && <div class="disclosure-body">{children}</div>}
    </details>
  );
}
