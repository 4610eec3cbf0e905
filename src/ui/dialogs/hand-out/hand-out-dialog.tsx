import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { handOutCommands } from "../../../commands/hand-out-commands.ts";
import { closeDialog } from "../../../state/actions/panel.ts";
import type { HandOutSubject } from "../../../state/store.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { useCommands } from "../../use-commands.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { HandOutChoices } from "./hand-out-choices.tsx";
import { HandOutPages } from "./hand-out-pages.tsx";
import { referencesOfPages } from "./references.ts";
import { sourcePages } from "./source-pages.tsx";
import { type PageFormat, mapSize, pagePixels } from "./page-format.ts";
import { type HandOut, useHandOut } from "./use-hand-out.ts";
import { type Album, usePictures } from "./use-pictures.ts";
import { IconButton } from "../../kit/button.tsx";
import "./hand-out.css";

const nothing: readonly never[] = [];

/** A preview of the printed pages over the whole window. */
export function HandOutDialog({ of }: { readonly of: HandOutSubject }) {
  const { store } = useApp();
  const { text } = useText();
  const [format, setFormat] = useState<PageFormat>({ size: "a4", orientation: "portrait", hasNotes: false });
  const { handOut, found } = useHandOut(of, format);
  const album = usePictures(handOut?.mapStates ?? nothing, mapSize(format));
  const title = useRef<HTMLHeadingElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  useOverWindow(() => closeDialog(store));
  useLayoutEffect(() => title.current?.focus(), []);
  useFittingPages(pages, pagePixels(format));
  return (
    <div
      class="hand-out"
      data-over-page
      role="dialog"
      aria-modal="true"
      aria-labelledby="hand-out-heading"
      data-page={`${format.size}-${format.orientation}`}
      data-notes={format.hasNotes || undefined}
    >
      <div class="hand-out-bar">
        <h1 id="hand-out-heading" ref={title} tabIndex={-1}>
          {text.handOut.title}
        </h1>
        <IconButton
          class="hand-out-close"
          label={text.handOut.close}
          title={text.handOut.close}
          onClick={() => closeDialog(store)}
        >
          <Icon name="x" />
        </IconButton>
        <HandOutChoices
          of={of}
          format={format}
          onFormat={setFormat}
          isReady={handOut !== null && isDrawn(handOut, album)}
        />
        <p class="hand-out-state" role="status">
          {of.kind === "tour" && found.state === "failed" && text.handOut.toursFailed(found.code)}
          {of.kind === "tour" && found.state === "none" && text.handOut.noSuchTour}
          <Progress handOut={handOut} album={album} />
        </p>
      </div>
      <div class="hand-out-pages" ref={pages} role="region" aria-label={text.handOut.preview}>
        {handOut && <HandOutPages handOut={handOut} album={album} format={format} />}
      </div>
    </div>
  );
}

function isDrawn({ mapStates }: HandOut, { shown, failure }: Album): boolean {
  return failure !== null || shown.length >= mapStates.length;
}

function Progress({ handOut, album }: { readonly handOut: HandOut | null; readonly album: Album }) {
  const { text } = useText();
  if (!handOut) return null;
  const { pages, hasCover, mapStates, compared } = handOut;
  const count = compared ? 1 : (hasCover ? 1 : 0) + pages.length + sourcePages(referencesOfPages(pages));
  if (album.failure !== null) return <>{text.handOut.failed(album.failure)}</>;
  if (!isDrawn(handOut, album)) return <>{text.handOut.drawing(album.shown.length, mapStates.length)}</>;
  return <>{text.handOut.ready(count)}</>;
}

/** The attribute lets the stylesheet hide the page below from keys and screen readers. Closing returns the focus. */
function useOverWindow(close: () => void): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const root = document.documentElement;
    root.dataset["overlay"] = "hand-out";
    return () => {
      delete root.dataset["overlay"];
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useCommands(handOutCommands, { close });
}

/** Scales the pages to fit a small screen; the print stylesheet resets the scale. */
function useFittingPages(pages: { readonly current: HTMLElement | null }, widthPixels: number): void {
  useLayoutEffect(() => {
    const element = pages.current;
    if (!element) return undefined;
    const fit = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      const width = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      element.style.setProperty("--fit", String(Math.min(1, width / widthPixels)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [widthPixels]);
}
