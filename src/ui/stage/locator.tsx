import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Bounds } from "../../model/mercator.ts";
import { boundsOfView } from "../../model/view-box.ts";
import type { Camera } from "../../model/choice/camera.ts";
import type { AtlasState } from "../../state/store.ts";
import { useApp, useAtlasState } from "../app-context.tsx";
import { useText } from "../use-text.ts";
import { Box, SmallHongKong } from "./small-hong-kong.tsx";

const cameraOf = (state: AtlasState): Camera | null => state.camera;

/** With reduced motion the map jumps, so a small map shows where it was and where it is now. */
export function Locator({ step }: { readonly step: number }) {
  const isStill = useMemo(() => matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  const { now, before } = useJump(useAtlasState(cameraOf), step);
  const { text } = useText();
  if (!isStill || !now) return null;
  return (
    <SmallHongKong class="stage-locator" label={text.stage.locator}>
      {before && <Box class="locator-before" bounds={before} />}
      <Box class="locator-now" bounds={now} />
    </SmallHongKong>
  );
}

/** The extent of the map now, and with the previous scene. */
function useJump(camera: Camera | null, step: number) {
  const { store } = useApp();
  const last = useRef<Bounds | null>(null);
  const [before, setBefore] = useState<Bounds | null>(null);
  const now = useMemo(() => {
    const { width, height } = store.getState().viewport;
    return camera && boundsOfView(camera, width, height);
  }, [camera, store]);
  useEffect(() => setBefore(last.current), [step]);
  useEffect(() => {
    last.current = now;
  }, [now]);
  return { now, before };
}
