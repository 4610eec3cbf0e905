import { useEffect } from "preact/hooks";
import type { FromStage, ViewportShare } from "../../model/stage-message.ts";
import type { AtlasState } from "../../state/store.ts";
import { mapRoom } from "../layout/map-room.ts";
import { useAtlasState, useApp } from "../app-context.tsx";

const cameraOf = (state: AtlasState): AtlasState["camera"] => state.camera;
const mapStateOf = (state: AtlasState): AtlasState["mapState"] => state.mapState;

/**
 * What the audience sees of the map goes to the console, whenever it has come to rest.
 * @param hellos how often a console has asked; without one nothing is copied.
 */
export function useConsolePicture(hellos: number, step: number, say: (message: FromStage) => void): void {
  const { pictures } = useApp();
  const camera = useAtlasState(cameraOf);
  const mapState = useAtlasState(mapStateOf);
  useEffect(() => {
    if (hellos === 0) return undefined;
    let isWanted = true;
    const send = async (): Promise<void> => {
      const picture = await pictures.glance();
      if (isWanted && picture) say({ kind: "picture", picture, room: roomShare() });
    };
    send().catch((error: unknown) => console.info("The console gets no picture.", error));
    return () => {
      isWanted = false;
    };
  }, [pictures, hellos, step, camera, mapState, say]);
}

/** The map's own room in this window. */
function roomShare(): ViewportShare {
  const { left, top, width, height } = mapRoom();
  return {
    x: left / innerWidth,
    y: top / innerHeight,
    width: width / innerWidth,
    height: height / innerHeight,
  };
}
