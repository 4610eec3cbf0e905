import { type ComponentChildren, createContext, type RefObject } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { classes } from "../kit/text.ts";

/** Notified of the element that takes the focus when a panel opens. */
export interface TitleListener {
  readonly onMount: (title: HTMLElement) => void;
  readonly onUnmount: (title: HTMLElement) => void;
}

/** Null where panels are printed or stand alone. */
export const TitleContext = createContext<TitleListener | null>(null);

/** For the element that takes the focus when its panel opens. */
export function useTitleRef<Title extends HTMLElement>(): RefObject<Title | null> {
  const ref = useRef<Title>(null);
  const listener = useContext(TitleContext);
  useLayoutEffect(() => {
    const title = ref.current;
    if (!title || !listener) return undefined;
    listener.onMount(title);
    return () => listener.onUnmount(title);
  }, [listener]);
  return ref;
}

interface PanelTitleProps {
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** The heading of a panel. */
export function PanelTitle({ class: own, children }: PanelTitleProps) {
  return (
    <h2 class={classes("panel-title", own)} tabIndex={-1} ref={useTitleRef<HTMLHeadingElement>()}>
      {children}
    </h2>
  );
}
