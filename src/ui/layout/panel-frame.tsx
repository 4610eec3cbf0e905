import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { PanelKind } from "../../model/choice/panel.ts";
import { searchBoxId } from "../panels/search/search.tsx";
import { type TitleListener, TitleContext } from "./panel-title.tsx";
import { SheetHandle } from "./sheet-handle.tsx";
import "./sheet.css";

interface PanelFrameProps {
  readonly header: ComponentChildren;
  readonly panelKind: PanelKind;
  readonly panelKey: string;
  /** What stays below the panel, however far that is scrolled. */
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * The column beside the map, or the sheet below it on a phone. A new panel starts at its top with the focus on its title;
 * a panel that the reader returns to keeps its scroll position, with the focus on the row that led away.
 */
export function PanelFrame({ header, foot, panelKind, panelKey, children }: PanelFrameProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const title = useTitleFocus();
  usePlaceOnChange({ sheet, body, title }, panelKey);
  return (
    <div class="sheet" ref={sheet}>
      <SheetHandle />
      {header}
      <div class="sheet-body" ref={body}>
        <main class="panel" data-panel={panelKind} id="panel" tabIndex={-1}>
          <TitleContext.Provider value={title}>{children}</TitleContext.Provider>
        </main>
      </div>
      {foot}
    </div>
  );
}

/** The row that leads to a panel, such as `site/cyberport`: where the reader was before opening it. */
function rowOf(body: HTMLElement, key: string): HTMLElement | null {
  const [kind = "", id = ""] = key.split("/");
  return body.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"] a`);
}

interface TitleFocus extends TitleListener {
  /** Focuses the title, now or when it is there, unless `cancel` comes first. */
  readonly focus: () => void;
  readonly cancel: () => void;
}

/** A panel may still be loading; meanwhile the reader may have moved the focus elsewhere. */
function useTitleFocus(): TitleFocus {
  const shown = useRef<HTMLElement | null>(null);
  const isAwaited = useRef(false);
  return useMemo(
    () => ({
      onMount: (title) => {
        shown.current = title;
        if (isAwaited.current && document.activeElement === document.body)
          title.focus({ preventScroll: true });
        isAwaited.current = false;
      },
      onUnmount: (title) => {
        if (shown.current === title) shown.current = null;
      },
      focus: () => {
        shown.current?.focus({ preventScroll: true });
        isAwaited.current = shown.current === null;
      },
      cancel: () => {
        isAwaited.current = false;
      },
    }),
    [],
  );
}

interface Placed {
  readonly sheet: { readonly current: HTMLElement | null };
  readonly body: { readonly current: HTMLElement | null };
  readonly title: TitleFocus;
}

function usePlaceOnChange({ sheet, body, title }: Placed, key: string): void {
  const shown = useRef(key);
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || shown.current === key) return;
    const left = shown.current;
    const place = places.current.get(key);
    shown.current = key;
    element.scrollTop = place ?? 0;
    // In a low window heading and panel scroll together.
    sheet.current?.scrollTo(0, 0);
    title.cancel();
    // The focus stays in the search box while the reader types, and among the scenes while a tour is edited.
    if (document.activeElement?.matches(`#${searchBoxId}, .editor *`)) return;
    const row = place === undefined ? null : rowOf(element, left);
    if (row) row.focus();
    else title.focus();
  }, [key]);
  useLayoutEffect(() => {
    const element = body.current;
    const remember = (): void => {
      if (element) places.current.set(shown.current, element.scrollTop);
    };
    element?.addEventListener("scroll", remember, { passive: true });
    return () => element?.removeEventListener("scroll", remember);
  }, []);
}
