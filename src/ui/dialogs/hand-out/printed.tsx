import { tourTextIn, type Tour } from "../../../model/tour.ts";
import type { LivingPicture } from "../../../state/map-picture.ts";
import type { AtlasState } from "../../../state/store.ts";
import { shareableHash } from "../../../link/shareable-hash.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { MapFigure } from "./map-figure.tsx";
import { PageFooter } from "./page-footer.tsx";
import { MapPage, RunningHead } from "./map-page.tsx";
import { referencesOfPages } from "./references.ts";
import { pagesOfTour } from "./pages.ts";
import { titleOfView } from "./imprint.ts";

interface PrintedProps {
  readonly state: AtlasState;
  readonly picture: LivingPicture | null;
}

/** The title, map and address of a view. The browser prints the open panel after them. */
export function PrintedView({ state, picture }: PrintedProps) {
  const { atlas } = useApp();
  const { text, language } = useText();
  const title = titleOfView(state, atlas, text, language);
  return (
    <>
      <RunningHead running={["", ""]} />
      <h1 class="hand-out-title">{title}</h1>
      <LivingFigure state={state} picture={picture} />
      <PageFooter hash={shareableHash(state)} hasMap={picture !== null} />
    </>
  );
}

/** The current scene as a page of the hand-out of its tour. */
export function PrintedScene({
  state,
  picture,
  tour,
  step,
}: PrintedProps & { readonly tour: Tour; readonly step: number }) {
  const { atlas, known } = useApp();
  const { language } = useText();
  const page = pagesOfTour({ atlas, known, language }, tour)[step];
  if (!page) return null;
  return (
    <MapPage
      page={page}
      running={[tourTextIn(tour.title, language), `${step + 1} / ${tour.scenes.length}`]}
      references={referencesOfPages([page])}
      hasNotes={false}
    >
      {page.view && <LivingFigure state={state} picture={picture} />}
    </MapPage>
  );
}

function LivingFigure({ state, picture }: PrintedProps) {
  if (!picture) return null;
  const { canvas, width, height } = picture;
  return (
    <div class="print-figure" style={{ maxWidth: `calc(125mm * ${width / height})` }}>
      <MapFigure state={state} seen={picture}>
        {/* Chromium prints a canvas a little smaller than its box, so the canvas becomes an image. */}
        <img src={canvas.toDataURL()} alt="" decoding="sync" />
      </MapFigure>
    </div>
  );
}
