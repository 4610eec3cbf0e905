import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { PanelKind } from "../../model/choice/panel.ts";
import { searchBoxId } from "../panels/search/search.tsx";
import { SheetHandle } from "./sheet-handle.tsx";
import "./sheet.css";

interface PanelFrameProps {
  readonly header: ComponentChildren;
  readonly panelKind: PanelKind;
  readonly panelKey: string;
  readonly children: ComponentChildren;
}

/**
 * The sheet beside the map (below it on a phone). A new panel starts at its top with the focus on its title;
 * a panel come back to stands where it was left, the focus on the row one came from.
 */
export function PanelFrame({ header, panelKind, panelKey, children }: PanelFrameProps) {
  const body = useRef<HTMLDivElement>(null);
  usePlaceOnChange(body, panelKey);
  return (
    <div class="sheet">
      <SheetHandle />
      {header}
      <div class="sheet-body" ref={body}>
        <main class="panel" data-panel={panelKind} id="panel" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** The row that leads to a panel, such as `site/cyberport`: where the reader was before opening it. */
function rowOf(body: HTMLElement, key: string): HTMLElement | null {
  const [kind = "", id = ""] = key.split("/");
  return body.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(id)}"] a`);
}

function titleIn(body: HTMLElement): HTMLElement | null {
  return body.querySelector<HTMLElement>(".panel-title, .lead-number");
}

/** A panel may still be on its way; meanwhile the reader may have gone elsewhere. Returns how to stop waiting. */
function whenTitled(body: HTMLElement, act: (title: HTMLElement) => void): () => void {
  const observer = new MutationObserver(() => {
    const title = titleIn(body);
    if (!title) return;
    observer.disconnect();
    if (document.activeElement === document.body) act(title);
  });
  observer.observe(body, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function usePlaceOnChange(body: { readonly current: HTMLDivElement | null }, key: string): void {
  const shown = useRef(key);
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || shown.current === key) return undefined;
    const left = shown.current;
    const place = places.current.get(key);
    shown.current = key;
    element.scrollTop = place ?? 0;
    // Where there is little height heading and panel are scrolled together.
    element.closest(".sheet")?.scrollTo(0, 0);
    // Who goes on typing, or has given up a search, keeps the focus in the box; who makes a tour, among its scenes.
    if (document.activeElement?.matches(`#${searchBoxId}, .editor *`)) return undefined;
    const row = place === undefined ? null : rowOf(element, left);
    const target = row ?? titleIn(element);
    if (!target) return whenTitled(element, (title) => title.focus({ preventScroll: true }));
    target.focus({ preventScroll: row === null });
    return undefined;
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
