import type { Tour } from "../../model/tour.ts";
import { isOnStage, type Stage } from "../../model/choice/stage.ts";
import type { AtlasState } from "../../state/store.ts";
import { endTour } from "../../state/actions/tour.ts";
import { missingTourCommands } from "../../commands/stage-commands.ts";
import { useCommands } from "../use-commands.ts";
import { useTour } from "../panels/tours/use-tour.ts";
import { useAtlasState, useApp } from "../app-context.tsx";
import { useText } from "../use-text.ts";
import { SuspendedBar } from "./suspended-bar.tsx";
import { Caption } from "./caption.tsx";
import { Covers } from "./covers.tsx";
import { Locator } from "./locator.tsx";
import { StageButtons } from "./stage-buttons.tsx";
import { useShow } from "./use-show.ts";
import { Button } from "../kit/button.tsx";
import "./stage.css";

const stageOf = (state: AtlasState): Stage | null => state.stage;

/** The full-screen presentation of a tour over the map, or the bar of a suspended tour. */
export function StageShow() {
  const stage = useAtlasState(stageOf);
  const found = useTour(stage?.tour ?? "");
  if (!stage || found.state === "waiting") return null;
  if (found.state !== "here") return <NoSuchTour id={stage.tour} />;
  return <Show key={found.tour.id} stage={stage} tour={found.tour} />;
}

/** A link may name a tour that is stored on another machine, or that was deleted. */
function NoSuchTour({ id }: { readonly id: string }) {
  const { store, known } = useApp();
  const { text } = useText();
  useCommands(missingTourCommands, { store, known });
  return (
    <main class="stage stage-none" aria-live="polite">
      <p>{text.stage.noSuchTour(id)}</p>
      <Button onClick={() => endTour(store, known, 0)}>{text.stage.toAtlas}</Button>
    </main>
  );
}

function Show({ stage, tour }: { readonly stage: Stage; readonly tour: Tour }) {
  const { dot, cover, uncover, runCommand, goToScene, hasLaser } = useShow(stage, tour);
  const scene = tour.scenes[stage.step];
  if (!scene) return null;
  return (
    <>
      {isOnStage({ stage }) ? (
        <main class="stage" tabIndex={-1} data-scene={scene.id} data-slide={scene.slide}>
          <Caption
            scene={scene}
            step={stage.step}
            scenes={tour.scenes.length}
            isPaused={stage.phase === "paused"}
          />
          <StageButtons
            stage={stage}
            scenes={tour.scenes.length}
            hasLaser={hasLaser}
            runCommand={runCommand}
          />
        </main>
      ) : (
        <SuspendedBar scene={scene} step={stage.step} scenes={tour.scenes.length} runCommand={runCommand} />
      )}
      <Locator step={stage.step} />
      <Covers cover={cover} tour={tour} step={stage.step} goToScene={goToScene} onClose={uncover} />
      <div class="stage-laser" ref={dot} hidden aria-hidden="true" />
      {stage.isBlank && <Blank onUnblank={() => runCommand("blank")} />}
    </>
  );
}

/** A black screen lets the audience look at the speaker. Any press shows the scene again. */
function Blank({ onUnblank }: { readonly onUnblank: () => void }) {
  const { text } = useText();
  return <button type="button" class="stage-blank" aria-label={text.stage.unblank} onClick={onUnblank} />;
}
