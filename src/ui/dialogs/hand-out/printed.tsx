import { saidIn, type Tour } from "../../../model/tour.ts";
import type { LivingPicture } from "../../../state/map-picture.ts";
import type { AtlasState } from "../../../state/store.ts";
import { shareableHash } from "../../../link/shareable-hash.ts";
import { useText, useView } from "../../view.tsx";
import { MapFigure } from "./map-figure.tsx";
import { PackFoot } from "./pack-foot.tsx";
import { PackSheet, RunningHead } from "./pack-sheet.tsx";
import { referencesOfSheets } from "./pack-references.ts";
import { sheetsOfTour } from "./sheets.ts";
import { titleOfView } from "./title-of-view.ts";

interface PrintedProps {
  readonly state: AtlasState;
  readonly picture: LivingPicture | null;
}

/** What is called how, its map, its address: the words of the open panel follow by themselves. */
export function PrintedView({ state, picture }: PrintedProps) {
  const { atlas } = useView();
  const { text, language } = useText();
  const title = titleOfView(state, atlas, text, language);
  return (
    <>
      <RunningHead running={["", ""]} />
      <h1 class="pack-title">{title}</h1>
      <LivingFigure state={state} picture={picture} />
      <PackFoot hash={shareableHash(state)} hasMap={picture !== null} />
    </>
  );
}

/** The scene that is on the stage, as a sheet of its hand-out. */
export function PrintedScene({
  state,
  picture,
  tour,
  step,
}: PrintedProps & { readonly tour: Tour; readonly step: number }) {
  const { atlas, known } = useView();
  const { language } = useText();
  const sheet = sheetsOfTour({ atlas, known, language }, tour)[step];
  if (!sheet) return null;
  return (
    <PackSheet
      sheet={sheet}
      running={[saidIn(tour.title, language), `${step + 1} / ${tour.scenes.length}`]}
      references={referencesOfSheets([sheet])}
      hasNotes={false}
    >
      {sheet.view && <LivingFigure state={state} picture={picture} />}
    </PackSheet>
  );
}

function LivingFigure({ state, picture }: PrintedProps) {
  if (!picture) return null;
  const { canvas, width, height } = picture;
  return (
    <div class="print-figure" style={{ maxWidth: `calc(125mm * ${width / height})` }}>
      <MapFigure state={state} seen={picture}>
        {/* Chromium prints a canvas a little too small for its box. */}
        <img src={canvas.toDataURL()} alt="" decoding="sync" />
      </MapFigure>
    </div>
  );
}
