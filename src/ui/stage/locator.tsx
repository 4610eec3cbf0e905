import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Bounds, hongKong } from "../../model/mercator.ts";
import { boundsOfView } from "../../model/view-box.ts";
import type { Camera } from "../../state/camera.ts";
import type { AtlasState } from "../../state/store.ts";
import { projectionOf } from "../picture/project.ts";
import { useTouringText } from "../text/touring/touring.ts";
import { useChoice } from "../view.tsx";

const cameraOf = (state: AtlasState): Camera | null => state.camera;
const projection = projectionOf(hongKong);

/** Where the map does not fly, a small Hong Kong tells from where to where it jumped. */
export function Locator({ step }: { readonly step: number }) {
  const isStill = useMemo(() => matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  const { now, before } = useJump(useChoice(cameraOf), step);
  const { text } = useTouringText();
  if (!isStill || !now) return null;
  return (
    <svg
      class="stage-locator"
      viewBox={`0 0 ${projection.width} ${projection.height}`}
      role="img"
      aria-label={text.stage.locator}
    >
      <Ground />
      {before && <Box class="locator-before" bounds={before} />}
      <Box class="locator-now" bounds={now} />
    </svg>
  );
}

/** What the map shows now, and what it showed with the scene before. */
function useJump(camera: Camera | null, step: number) {
  const last = useRef<Bounds | null>(null);
  const [before, setBefore] = useState<Bounds | null>(null);
  const now = useMemo(() => camera && boundsShown(camera), [camera]);
  useEffect(() => setBefore(last.current), [step]);
  useEffect(() => {
    last.current = now;
  }, [now]);
  return { now, before };
}

function boundsShown(camera: Camera): Bounds | null {
  const room = document.querySelector("#picture")?.getBoundingClientRect();
  return room ? boundsOfView(camera, room.width, room.height) : null;
}

/** The picture of the page has the coast already. */
function Ground() {
  const paths = useMemo(
    () =>
      ["picture-mainland", "picture-land"].flatMap((name) => {
        const d = document.querySelector(`#picture .${name}`)?.getAttribute("d");
        return d ? [{ name, d }] : [];
      }),
    [],
  );
  return (
    <>
      {paths.map(({ name, d }) => (
        <path key={name} class={name} d={d} />
      ))}
    </>
  );
}

/** No smaller than can be seen. */
const leastUnits = 60;

function Box({
  class: name,
  bounds: [west, south, east, north],
}: {
  readonly class: string;
  readonly bounds: Bounds;
}) {
  const [left, top] = projection.point([west, north]);
  const [right, bottom] = projection.point([east, south]);
  const [width, height] = [Math.max(leastUnits, right - left), Math.max(leastUnits, bottom - top)];
  return (
    <rect
      class={name}
      x={(left + right - width) / 2}
      y={(top + bottom - height) / 2}
      width={width}
      height={height}
    />
  );
}
