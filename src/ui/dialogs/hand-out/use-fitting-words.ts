import { useLayoutEffect } from "preact/hooks";

const sizes = [1, 0.95, 0.9, 0.85, 0.8] as const;

/**
 * Sets the words of a sheet as large as keeps them on it; what is longer still goes on to another one.
 * @param changes Whatever changes how much stands on it.
 */
export function useFittingWords(
  sheet: { readonly current: HTMLElement | null },
  changes: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const fits = (size: number): boolean => {
      element.style.setProperty("--words", String(size));
      return element.offsetHeight <= Math.ceil(Number.parseFloat(getComputedStyle(element).minHeight));
    };
    if (!sizes.some(fits)) element.style.setProperty("--words", "0.9");
  }, changes);
}
