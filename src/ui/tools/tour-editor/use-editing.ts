import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { blankScene } from "../../../model/own-tour.ts";
import { withoutScene, withScene, withSceneChanged, withSceneMoved } from "../../../model/tour-change.ts";
import { tourTextIn, type Scene, type Tour } from "../../../model/tour.ts";
import { previewScene } from "../../../state/actions/tour-editing.ts";
import { currentScene } from "../../../state/current-scene.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { rememberEditing, rememberedScene } from "./remembered-editing.ts";
import { proposedTitle } from "./proposed-title.ts";
import { useHistory } from "./use-history.ts";

export type Editing = ReturnType<typeof useEditing>;

/** The actions on the edited tour, and its selected scene. */
export function useEditing(tours: OwnTours, tour: Tour) {
  const { store, known, atlas } = useApp();
  const { text, language } = useText();
  const history = useHistory(tours, tour);
  const { scene, step, choose } = useChosenScene(tour);
  const [removed, setRemoved] = useState<{ readonly title: string; readonly after: Tour } | null>(null);

  const seen = () => currentScene(store.getState(), store.getState().viewport);
  const put = (added: Scene, after: string | null): void => {
    history.change(withScene(tour, added, after));
    choose(added.id);
  };
  const change = (changed: (scene: Scene) => Scene, of: string | null = null): void =>
    history.change(withSceneChanged(tour, scene.id, changed), of && `${scene.id}/${of}`);
  return {
    ...history,
    tour,
    scene,
    step,
    /** Selects a scene and shows it on the map. */
    show: (chosen: Scene): void => {
      choose(chosen.id);
      previewScene(store, known, chosen);
    },
    changeTour: (changed: Tour, of: string): void => history.change(changed, of),
    changeScene: change,
    addSeen: (): void => {
      const title = proposedTitle(store.getState(), atlas, text);
      put({ ...blankScene(title), ...seen() }, scene.id);
    },
    addSlide: (where: "opening" | "closing"): void => {
      const title = where === "opening" ? tourTextIn(tour.title, language) : text.editor.closingTitle;
      const last = tour.scenes.at(-1)?.id ?? null;
      put({ ...blankScene(title), slide: true }, where === "opening" ? null : last);
    },
    updateToSeen: (): void => change(({ frame: _frame, sites: _sites, ...rest }) => ({ ...rest, ...seen() })),
    move: (by: number): void => {
      // A scene that is selected only by its place, as the first one is, would lose the selection to the scene that
      // moves there.
      choose(scene.id);
      history.change(withSceneMoved(tour, scene.id, by));
    },
    remove: (): void => {
      const after = withoutScene(tour, scene.id);
      history.change(after);
      setRemoved({ title: tourTextIn(scene.title, language), after });
    },
    /** The scene that was deleted last, until the next action. */
    removed: removed?.after === tour ? removed.title : null,
  };
}

/** The selected scene; after a deletion, its neighbour. Remembered through a reload. */
function useChosenScene(tour: Tour) {
  const { session } = useApp();
  const [id, choose] = useState(() => rememberedScene(session));
  const place = useRef(0);
  const found = tour.scenes.findIndex((scene) => scene.id === id);
  const step = found < 0 ? Math.min(place.current, tour.scenes.length - 1) : found;
  place.current = step;
  const scene = tour.scenes[step];
  if (!scene) throw new Error(`the tour ${tour.id} has no scenes`);
  useEffect(() => rememberEditing(session, tour.id, scene.id), [session, tour.id, scene.id]);
  return { scene, step, choose };
}
