import type { ComponentChildren } from "preact";
import { scaleBar, scaleDenominator } from "../../../model/scale-bar.ts";
import { metresPerPixel } from "../../../model/view-box.ts";
import type { AtlasState } from "../../../state/store.ts";
import { lengthText } from "../../facts/format/length.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { otherTimeWords } from "../../facts/format/time-words.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { DrawnLegend } from "./drawn-legend.tsx";
import type { SeenWithLegend } from "./drawn-sites.ts";

interface MapFigureProps {
  readonly state: AtlasState;
  readonly seen: SeenWithLegend;
  /** Left out where the browser chooses the page size, so that the printed scale is unknown. */
  readonly print?: { readonly pageSize: string; readonly widthMillimetres: number };
  /** The picture. */
  readonly children: ComponentChildren;
}

/** A map with its scale bar, north arrow, legend, date and scale. */
export function MapFigure({ state, seen, print, children }: MapFigureProps) {
  const { atlas } = useApp();
  const { text, language } = useText();
  const { zoom, lat, bearing } = seen.camera;
  const groundResolution = metresPerPixel(zoom, lat);
  const notes = [
    otherTimeWords(state, atlas, text, language),
    print &&
      text.handOut.scale(
        numberText(scaleDenominator(groundResolution, seen.width, print.widthMillimetres), language),
        print.pageSize,
      ),
  ].filter(Boolean);
  return (
    <figure class="hand-out-figure">
      <div class="hand-out-map">
        {children}
        {/* A tilted map has no single scale. */}
        {seen.camera.pitch === 0 && <Scale metresPerPixel={groundResolution} width={seen.width} />}
        <North bearing={bearing} />
      </div>
      <figcaption>
        <DrawnLegend state={state} seen={seen} />
        {notes.length > 0 && <p class="hand-out-map-note">{notes.join(" · ")}</p>}
      </figcaption>
    </figure>
  );
}

function Scale({
  metresPerPixel: groundResolution,
  width,
}: {
  readonly metresPerPixel: number;
  readonly width: number;
}) {
  const { text, language } = useText();
  const { metres, percent } = scaleBar(groundResolution, width);
  return (
    <p class="hand-out-scale" data-metres={metres} style={{ width: `${percent}%` }}>
      {lengthText(metres, text, language)}
    </p>
  );
}

function North({ bearing }: { readonly bearing: number }) {
  const { text } = useText();
  return (
    <p class="hand-out-north">
      <svg viewBox="0 0 20 24" aria-hidden="true" style={{ transform: `rotate(${-bearing}deg)` }}>
        <path d="M10 1 3 23l7-5z" class="north-dark" />
        <path d="m10 1 7 22-7-5z" class="north-light" />
      </svg>
      {text.handOut.north}
    </p>
  );
}
