import { useRef } from "preact/hooks";
import { setSheet } from "../../state/actions/panel.ts";
import { type AtlasState, type SheetStop, sheetStops } from "../../state/store.ts";
import { Icon } from "../facts/signs/icon.tsx";
import { useAtlasState, useFirstText, useApp } from "../app-context.tsx";
import { dragSheet, releaseSheet } from "../../state/actions/layout.ts";
import { sheetHeights } from "./arrange.ts";
import { stopAfterDrag } from "./sheet-drag.ts";
import { windowSize } from "./keep-arranged.ts";
import { IconButton } from "../kit/button.tsx";

const stopOf = ({ sheet }: AtlasState): SheetStop => sheet;

/** On a phone the sheet stands at one of three heights: by buttons, or dragged; arrange.ts says how high. */
export function SheetHandle() {
  const { store } = useApp();
  const { text } = useFirstText();
  const stop = useAtlasState(stopOf);
  const drag = useSheetDrag();
  const go = (step: 1 | -1): void => {
    const next = sheetStops[sheetStops.indexOf(stop) + step];
    if (next) setSheet(store, next);
  };
  return (
    <div class="sheet-handle" role="group" aria-label={text.sheet.label} {...drag}>
      <IconButton label={text.sheet.down} disabled={stop === "low"} onClick={() => go(-1)}>
        <Icon name="chevron-down" />
      </IconButton>
      <span class="sheet-grip" aria-hidden="true" />
      <IconButton label={text.sheet.up} disabled={stop === "full"} onClick={() => go(1)}>
        <Icon name="chevron-up" />
      </IconButton>
    </div>
  );
}

interface Drag {
  readonly pointer: number;
  readonly from: number;
  readonly height: number;
  readonly startedAt: number;
}

/** The sheet follows the finger, and settles at a stop when it is released. */
function useSheetDrag() {
  const { store } = useApp();
  const drag = useRef<Drag | null>(null);
  const begin = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    const sheet = event.currentTarget.closest<HTMLElement>(".sheet");
    if (!sheet || (event.target instanceof Element && event.target.closest("button"))) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const height = sheet.getBoundingClientRect().height;
    drag.current = { pointer: event.pointerId, from: event.clientY, height, startedAt: event.timeStamp };
    dragSheet(store, height);
  };
  const move = (event: PointerEvent): void => {
    if (drag.current?.pointer !== event.pointerId) return;
    const { from, height } = drag.current;
    dragSheet(store, height + from - event.clientY);
  };
  const end = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (drag.current?.pointer !== event.pointerId) return;
    const { from, height, startedAt } = drag.current;
    drag.current = null;
    if (event.type === "pointercancel") return releaseSheet(store, store.getState().sheet);
    const risen = from - event.clientY;
    const velocity = risen / Math.max(1, event.timeStamp - startedAt);
    releaseSheet(
      store,
      stopAfterDrag(height + risen, velocity, sheetHeights(windowSize(), store.getState())),
    );
  };
  return { onPointerDown: begin, onPointerMove: move, onPointerUp: end, onPointerCancel: end };
}
