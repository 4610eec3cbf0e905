import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const sizes = [1, 0.95, 0.9, 0.85, 0.8] as const;

interface PrintedPageProps {
  readonly name: string;
  readonly look?: "cover" | "slide" | undefined;
  readonly children: ComponentChildren;
}

/** A white page in every theme. Its text shrinks a little if that keeps it on one page. */
export function PrintedPage({ name, look, children }: PrintedPageProps) {
  const page = useRef<HTMLElement>(null);
  useFittingText(page, [children]);
  return (
    <article class="hand-out-page on-paper" data-page-key={name} data-look={look} ref={page}>
      {children}
    </article>
  );
}

/**
 * Uses the largest text size that fits the page. Text that never fits continues on another printed page.
 * @param changes The values on which the length of the text depends.
 */
function useFittingText(page: { readonly current: HTMLElement | null }, changes: readonly unknown[]): void {
  useLayoutEffect(() => {
    const element = page.current;
    if (!element) return;
    const fits = (size: number): boolean => {
      element.style.setProperty("--words", String(size));
      return element.offsetHeight <= Math.ceil(Number.parseFloat(getComputedStyle(element).minHeight));
    };
    if (!sizes.some(fits)) element.style.setProperty("--words", "0.9");
  }, changes);
}
