import { useEffect } from "preact/hooks";
import type { FromStage, ViewportShare } from "../../model/stage-message.ts";
import type { AtlasState, Viewport } from "../../state/store.ts";
import { useAtlasState, useApp } from "../app-context.tsx";

const cameraOf = (state: AtlasState): AtlasState["camera"] => state.camera;
const mapStateOf = (state: AtlasState): AtlasState["mapState"] => state.mapState;

/**
 * Sends a picture of the map to the console whenever the map stops moving.
 * @param hellos How often a console has connected. Before the first, no picture is made.
 */
export function useConsolePicture(hellos: number, step: number, send: (message: FromStage) => void): void {
  const { pictures, store } = useApp();
  const camera = useAtlasState(cameraOf);
  const mapState = useAtlasState(mapStateOf);
  useEffect(() => {
    if (hellos === 0) return undefined;
    let isWanted = true;
    const sendPicture = async (): Promise<void> => {
      const picture = await pictures.glance();
      if (isWanted && picture)
        send({ kind: "picture", picture, viewport: shareOf(store.getState().viewport) });
    };
    sendPicture().catch((error: unknown) => console.info("The console gets no picture.", error));
    return () => {
      isWanted = false;
    };
  }, [pictures, store, hellos, step, camera, mapState, send]);
}

/** The visible part of the map, as a share of this window. */
function shareOf({ left, top, width, height }: Viewport): ViewportShare {
  return {
    x: left / innerWidth,
    y: top / innerHeight,
    width: width / innerWidth,
    height: height / innerHeight,
  };
}
