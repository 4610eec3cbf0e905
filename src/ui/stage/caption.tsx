import { captionLength } from "../../model/caption-length.ts";
import { tourTextIn, type Scene } from "../../model/tour.ts";
import { withUnbrokenUnits } from "./unbroken-units.ts";
import { SceneSources } from "./scene-sources.tsx";
import { useText } from "../use-text.ts";
import { VisuallyHidden } from "../kit/visually-hidden.tsx";

interface CaptionProps {
  readonly scene: Scene;
  readonly step: number;
  readonly scenes: number;
  readonly isPaused: boolean;
}

export function Caption({ scene, step, scenes, isPaused }: CaptionProps) {
  const { text, language } = useText();
  const caption = tourTextIn(scene.caption, language);
  return (
    <div class="stage-words" data-length={lengthOf(caption)}>
      <div class="stage-text" aria-live="polite">
        <h2 class="stage-title">{withUnbrokenUnits(tourTextIn(scene.title, language))}</h2>
        <p class="stage-caption">{withUnbrokenUnits(caption)}</p>
      </div>
      <p class="stage-foot">
        <span class="stage-count">
          <VisuallyHidden>{text.stage.place(step + 1, scenes)}</VisuallyHidden>
          <span aria-hidden="true">
            {step + 1} / {scenes}
          </span>
        </span>
        <SceneSources scene={scene} />
        {isPaused && <span class="stage-paused">{text.stage.paused}</span>}
        <span class="stage-credit">{text.stage.credit}</span>
      </p>
      <progress class="stage-progress" max={scenes} value={step + 1} aria-hidden="true" />
    </div>
  );
}

/** The stylesheet sets a short caption in larger type. */
function lengthOf(caption: string): "short" | "middle" | "long" {
  const length = captionLength(caption);
  return length <= 110 ? "short" : length <= 170 ? "middle" : "long";
}
