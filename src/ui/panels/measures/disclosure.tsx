import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../../app-context.tsx";
import { groupCount } from "../../kit/text.ts";

interface FoldProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A part that is drawn once it is opened: the list stays quick, and its rows stand once on the page. */
export function Disclosure({ title, count, children }: FoldProps) {
  const { printed } = useApp();
  const [isOpen, setOpen] = useState(printed);
  return (
    <details
      class="category fold"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span class="category-name">{title}</span>
        <span class={groupCount}>{count}</span>
      </summary>
      {isOpen && <div class="fold-body">{children}</div>}
    </details>
  );
}
