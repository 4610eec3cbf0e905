import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useFittingWords } from "./use-fitting-words.ts";

interface PaperSheetProps {
  readonly name: string;
  readonly look?: "cover" | "slide" | undefined;
  readonly children: ComponentChildren;
}

/** A white sheet, in whatever theme; its words are as large as it has room for. */
export function PrintedPage({ name, look, children }: PaperSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  useFittingWords(sheet, [children]);
  return (
    <article class="pack-sheet on-paper" data-sheet={name} data-look={look} ref={sheet}>
      {children}
    </article>
  );
}
