import { scaleBar } from "../../../model/scale-bar.ts";
import { metresPerPixel } from "../../../model/view-box.ts";
import type { AtlasState } from "../../../state/store.ts";
import { lengthText } from "../../facts/format/length.ts";
import { useAtlasState, useFirstText } from "../../app-context.tsx";
import "./position.css";

/** Room for the longest bar: three tenths of it are what a bar takes at most. */
const roomPixels = 400;

const cameraOf = ({ camera }: AtlasState): AtlasState["camera"] => camera;

/** A round length on the ground, true in the middle of the map. A tilted map has no single scale. */
export function MapScale() {
  const { text, language } = useFirstText();
  const camera = useAtlasState(cameraOf);
  if (!camera || camera.pitch !== 0) return null;
  const { metres, percent } = scaleBar(metresPerPixel(camera.zoom, camera.lat), roomPixels);
  return (
    <p class="map-scale" data-metres={metres} style={{ width: `${(percent * roomPixels) / 100}px` }}>
      {lengthText(metres, text, language)}
    </p>
  );
}
