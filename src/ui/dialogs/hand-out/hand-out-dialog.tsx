import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { handOutCommands } from "../../../commands/hand-out-commands.ts";
import { closeDialog } from "../../../state/actions/panel.ts";
import type { HandOutSubject } from "../../../state/dialog.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { useCommands } from "../../use-commands.ts";
import { useText, useApp } from "../../app-context.tsx";
import { HandOutChoices } from "./hand-out-choices.tsx";
import { HandOutPages } from "./hand-out-pages.tsx";
import { referencesOfPages } from "./references-of-pages.ts";
import { sourcePages } from "./source-pages.tsx";
import { type PageFormat, mapSize, pagePixels } from "./page-format.ts";
import { type HandOut, useHandOut } from "./use-hand-out.ts";
import { type Album, usePictures } from "./use-pictures.ts";
import { IconButton } from "../../kit/button.tsx";
import "./hand-out.css";

const nothing: readonly never[] = [];

/** What is handed out, as it will be printed, over the whole window. */
export function HandOutDialog({ of }: { readonly of: HandOutSubject }) {
  const { store } = useApp();
  const { text } = useText();
  const [format, setFormat] = useState<PageFormat>({ paper: "a4", orientation: "portrait", hasNotes: false });
  const { pack, found } = useHandOut(of, format);
  const album = usePictures(pack?.wishes ?? nothing, mapSize(format));
  const title = useRef<HTMLHeadingElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  useOverWindow(() => closeDialog(store));
  useLayoutEffect(() => title.current?.focus(), []);
  useFittingSheets(sheets, pagePixels(format));
  return (
    <div
      class="pack"
      data-over-page
      role="dialog"
      aria-modal="true"
      aria-labelledby="pack-heading"
      data-page={`${format.paper}-${format.orientation}`}
      data-notes={format.hasNotes || undefined}
    >
      <div class="pack-bar">
        <h1 id="pack-heading" ref={title} tabIndex={-1}>
          {text.pack.title}
        </h1>
        <IconButton
          class="pack-close"
          label={text.pack.close}
          title={text.pack.close}
          onClick={() => closeDialog(store)}
        >
          <Icon name="x" />
        </IconButton>
        <HandOutChoices
          of={of}
          format={format}
          onFormat={setFormat}
          isReady={pack !== null && isDrawn(pack, album)}
        />
        <p class="pack-state" role="status">
          {of.kind === "tour" && found.state === "failed" && text.pack.toursFailed(found.code)}
          {of.kind === "tour" && found.state === "none" && text.pack.gone}
          <Progress pack={pack} album={album} />
        </p>
      </div>
      <div class="pack-sheets" ref={sheets} role="region" aria-label={text.pack.preview}>
        {pack && <HandOutPages pack={pack} album={album} format={format} />}
      </div>
    </div>
  );
}

function isDrawn({ wishes }: HandOut, { shown, failure }: Album): boolean {
  return failure !== null || shown.length >= wishes.length;
}

function Progress({ pack, album }: { readonly pack: HandOut | null; readonly album: Album }) {
  const { text } = useText();
  if (!pack) return null;
  const { sheets, wishes, hasCover } = pack;
  const pages = (hasCover ? 1 : 0) + sheets.length + sourcePages(referencesOfPages(sheets));
  if (album.failure !== null) return <>{text.pack.failed(album.failure)}</>;
  if (!isDrawn(pack, album)) return <>{text.pack.drawing(album.shown.length, wishes.length)}</>;
  return <>{text.pack.ready(pages)}</>;
}

/** Everything else waits, out of reach of keys and readers; closed, the focus is where it was. */
function useOverWindow(close: () => void): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const root = document.documentElement;
    root.dataset["overlay"] = "pack";
    return () => {
      delete root.dataset["overlay"];
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useCommands(handOutCommands, { close });
}

/** On a small screen the sheets are shown smaller, and printed as they are. */
function useFittingSheets(sheets: { readonly current: HTMLElement | null }, widthPixels: number): void {
  useLayoutEffect(() => {
    const element = sheets.current;
    if (!element) return undefined;
    const fit = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      element.style.setProperty("--fit", String(Math.min(1, room / widthPixels)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [widthPixels]);
}
