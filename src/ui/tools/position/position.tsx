import { useEffect, useState } from "preact/hooks";
import type { LngLat } from "../../../model/drawing/drawing.ts";
import { degreesToGrid } from "../../../model/geometry/grid.ts";
import { formatWgs84 } from "../../../search/coordinates.ts";
import { toggleReadout } from "../../../state/actions/map.ts";
import type { AtlasState } from "../../../state/store.ts";
import { copied } from "../../clipboard.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { PanelIcon } from "../../facts/signs/panel-icons.tsx";
import { IconButton } from "../../kit/button.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import "./position.css";

const cameraOf = ({ camera }: AtlasState): AtlasState["camera"] => camera;
const crosshairOf = ({ crosshair }: AtlasState): AtlasState["crosshair"] => crosshair;
const pointedOf = ({ pointed }: AtlasState): AtlasState["pointed"] => pointed;

interface Read {
  readonly of: "pointer" | "crosshair" | "centre";
  readonly at: LngLat;
}

/** The crosshair is meant before the pointer, which lies somewhere while keys are used; a finger points at the centre. */
function useRead(): Read | null {
  const camera = useAtlasState(cameraOf);
  const crosshair = useAtlasState(crosshairOf);
  const pointed = useAtlasState(pointedOf);
  if (crosshair) return { of: "crosshair", at: crosshair };
  if (pointed) return { of: "pointer", at: pointed };
  return camera && { of: "centre", at: [camera.lng, camera.lat] };
}

/** Where pointer, crosshair or the centre of the map is, in both systems, and a button that copies it. */
export function PositionReadout() {
  const { store } = useApp();
  const { text, language } = useText();
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const read = useRead();
  // What was copied is not what is read now.
  useEffect(() => setOutcome(null), [read?.at[0], read?.at[1]]);
  if (!read) return null;
  const words = text.position;
  const [east, north] = degreesToGrid([...read.at]).map(Math.round) as [number, number];
  const grid = [words.east(numberText(east, language)), words.north(numberText(north, language))].join(" ");
  const degrees = formatWgs84(read.at);
  const copy = async (): Promise<void> =>
    setOutcome(await copied(`HK1980 Grid ${east} E ${north} N\nWGS84 ${degrees}`));
  return (
    <section class="position" aria-label={words.label} data-of={read.of}>
      <dl title={words.precise}>
        <div>
          <dt>{`${words.grid} · ${words.of[read.of]}`}</dt>
          <dd data-position={`${east},${north}`}>{grid}</dd>
        </div>
        <div>
          <dt>{words.degrees}</dt>
          <dd data-degrees={degrees}>{degrees}</dd>
        </div>
      </dl>
      <IconButton label={words.copy} title={words.copy} onClick={() => void copy()}>
        <PanelIcon name="copy" />
      </IconButton>
      <IconButton label={words.close} title={words.close} onClick={() => toggleReadout(store)}>
        <Icon name="x" />
      </IconButton>
      <span class="position-outcome" role="status">
        {outcome !== null && (outcome ? words.copied : words.notCopied)}
      </span>
      <CrosshairStatus />
    </section>
  );
}

/** What the crosshair reads, announced when the map has come to rest; a pointer would never let it end. */
function CrosshairStatus() {
  const { text, language } = useText();
  const isByKeys = useAtlasState(crosshairOf) !== null;
  const camera = useAtlasState(cameraOf);
  const position = isByKeys && camera ? degreesToGrid([camera.lng, camera.lat]).map(Math.round) : null;
  const [east = NaN, north = NaN] = position ?? [];
  return (
    <VisuallyHidden role="status">
      {position &&
        [
          text.position.grid,
          text.position.east(numberText(east, language)),
          text.position.north(numberText(north, language)),
        ].join(" ")}
    </VisuallyHidden>
  );
}
