import { useEffect } from "preact/hooks";
import type { Tour } from "../../model/tour.ts";
import { saidIn } from "../../model/tour.ts";
import type { Stage } from "../../state/stage.ts";
import type { AtlasState } from "../../state/store.ts";
import { showScene } from "../../state/touring.ts";
import { useArrived } from "../arrived.ts";
import { useTouringText } from "../text/touring/touring.ts";
import { useChoice, useView } from "../view.tsx";
import "./stage.css";

const stageOf = (state: AtlasState): Stage | null => state.stage;

/** The tour that is being shown, over the map. */
export function StageShow() {
  const { tours } = useView();
  const stage = useChoice(stageOf);
  const arrival = useArrived(tours());
  const tour = arrival.state === "here" ? arrival.value.find(({ id }) => id === stage?.tour) : undefined;
  return stage && tour ? <Show stage={stage} tour={tour} /> : null;
}

function Show({ stage, tour }: { readonly stage: Stage; readonly tour: Tour }) {
  const { store, known } = useView();
  const { language } = useTouringText();
  const isDue = stage.standing === "due";
  useEffect(() => {
    if (isDue) showScene(store, known, tour, stage.step);
  }, [isDue, tour, stage.step]);
  const scene = tour.scenes[stage.step];
  if (!scene) return null;
  return (
    <main class="stage">
      <h2 class="stage-title">{saidIn(scene.title, language)}</h2>
      <p class="stage-caption">{saidIn(scene.caption, language)}</p>
    </main>
  );
}
