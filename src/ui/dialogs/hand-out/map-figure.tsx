import type { ComponentChildren } from "preact";
import { metresPerPixel } from "../../../model/view-box.ts";
import type { AtlasState } from "../../../state/store.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { otherTimeWords } from "../../facts/format/time-words.ts";
import { useText, useApp } from "../../app-context.tsx";
import { DrawnLegend } from "./drawn-legend.tsx";
import type { Seen } from "./drawn-sites.ts";
import { lengthText } from "./length-text.ts";
import { scaleBar, scaleDenominator } from "./scale-bar.ts";

interface MapFigureProps {
  readonly state: AtlasState;
  readonly seen: Seen;
  /** The paper and the width that the map has on it, where they are known. */
  readonly print?: { readonly paper: string; readonly widthMillimetres: number };
  /** The picture itself. */
  readonly children: ComponentChildren;
}

/** A map as a plan has it: scale bar, north, what is drawn, of when, and at which scale. */
export function MapFigure({ state, seen, print, children }: MapFigureProps) {
  const { atlas } = useApp();
  const { text, language } = useText();
  const { zoom, lat, bearing } = seen.camera;
  const ground = metresPerPixel(zoom, lat);
  const notes = [
    otherTimeWords(state, atlas, text, language),
    print &&
      text.pack.scale(
        numberText(scaleDenominator(ground, seen.width, print.widthMillimetres), language),
        print.paper,
      ),
  ].filter(Boolean);
  return (
    <figure class="pack-figure">
      <div class="pack-map">
        {children}
        {/* Of a tilted map no scale is true. */}
        {seen.camera.pitch === 0 && <Scale metresPerPixel={ground} width={seen.width} />}
        <North bearing={bearing} />
      </div>
      <figcaption>
        <DrawnLegend state={state} seen={seen} />
        {notes.length > 0 && <p class="pack-map-note">{notes.join(" · ")}</p>}
      </figcaption>
    </figure>
  );
}

function Scale({
  metresPerPixel: ground,
  width,
}: {
  readonly metresPerPixel: number;
  readonly width: number;
}) {
  const { text, language } = useText();
  const { metres, percent } = scaleBar(ground, width);
  return (
    <p class="pack-scale" data-metres={metres} style={{ width: `${percent}%` }}>
      {lengthText(metres, text, language)}
    </p>
  );
}

function North({ bearing }: { readonly bearing: number }) {
  const { text } = useText();
  return (
    <p class="pack-north">
      <svg viewBox="0 0 20 24" aria-hidden="true" style={{ transform: `rotate(${-bearing}deg)` }}>
        <path d="M10 1 3 23l7-5z" class="north-dark" />
        <path d="m10 1 7 22-7-5z" class="north-light" />
      </svg>
      {text.pack.north}
    </p>
  );
}
