import { useMemo, useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { commandGroups } from "../../commands/all-commands.ts";
import { type Cover, overviewCommands } from "../../commands/stage-commands.ts";
import type { Bounds } from "../../model/mercator.ts";
import { tourTextIn, type Scene, type Tour } from "../../model/tour.ts";
import { KeyList } from "../facts/keys/key-list.tsx";
import { useCommands } from "../use-commands.ts";
import { useApp } from "../app-context.tsx";
import { useText } from "../use-text.ts";
import { cardAfter } from "./card-after.ts";
import { boundsOfScene } from "./scene-bounds.ts";
import { Box, SmallHongKong } from "./small-hong-kong.tsx";
import { TextButton } from "../kit/button.tsx";
import { Dialog } from "../kit/dialog.tsx";

interface CoversProps {
  readonly cover: Cover;
  readonly tour: Tour;
  readonly step: number;
  readonly goToScene: (number: number) => void;
  readonly onClose: () => void;
}

/** The dialogs over the scene: the overview of all scenes, and the help on keys. */
export function Covers({ cover, tour, step, goToScene, onClose }: CoversProps) {
  const { text } = useText();
  if (cover === null) return null;
  return (
    <CoverDialog title={text.command[cover]} onClose={onClose}>
      {cover === "overview" ? (
        <Overview
          tour={tour}
          step={step}
          onChoose={(number) => {
            onClose();
            goToScene(number);
          }}
        />
      ) : (
        <KeyHelp scenes={tour.scenes.length} />
      )}
    </CoverDialog>
  );
}

interface CoverDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The keys of the stage still work under it, because it is no dialog of the store. */
function CoverDialog({ title, onClose, children }: CoverDialogProps) {
  const { text } = useText();
  return (
    <Dialog class="stage-cover" aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <TextButton class="stage-close" onClick={onClose}>
          {text.stage.close}
        </TextButton>
      </header>
      {children}
    </Dialog>
  );
}

interface OverviewProps {
  readonly tour: Tour;
  readonly step: number;
  readonly onChoose: (number: number) => void;
}

function Overview({ tour, step, onChoose }: OverviewProps) {
  const { language } = useText();
  const boundsOf = useSceneBounds();
  const list = useRef<HTMLOListElement>(null);
  useCommands(overviewCommands, { moveFocus: (key) => moveFocusTo(list.current, key, step) });
  return (
    <ol class="stage-overview" role="list" ref={list}>
      {tour.scenes.map((scene, index) => (
        <li key={scene.id}>
          <button
            type="button"
            autofocus={index === step}
            aria-current={index === step ? "step" : undefined}
            onClick={() => onChoose(index + 1)}
          >
            <span class="stage-number">{index + 1}</span> {tourTextIn(scene.title, language)}
            <ScenePlace bounds={boundsOf(scene)} />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The rows follow from the layout, because their length depends on the window. Without a focused card it begins at the current scene. */
function moveFocusTo(list: HTMLElement | null, key: string, step: number): void {
  const cards = [...(list?.querySelectorAll("button") ?? [])];
  const columns = cards.filter(({ offsetTop }) => offsetTop === cards[0]?.offsetTop).length;
  const focused = cards.findIndex((card) => card === document.activeElement);
  cards[focused < 0 ? step : cardAfter(key, focused, cards.length, columns)]?.focus();
}

/** The extent of each scene, as the map of this window would show it. */
function useSceneBounds(): (scene: Scene) => Bounds | null {
  const { store, atlas, known } = useApp();
  return useMemo(() => {
    const { width, height } = store.getState().viewport;
    return (scene) => boundsOfScene(scene, { state: store.getState(), atlas, known, width, height });
  }, [store, atlas, known]);
}

/** It needs no label: the title of the card names the place. */
function ScenePlace({ bounds }: { readonly bounds: Bounds | null }) {
  if (!bounds) return null;
  return (
    <SmallHongKong class="scene-place">
      <Box class="locator-now" bounds={bounds} />
    </SmallHongKong>
  );
}

/** The commands with the scope `page` work only while the tour is suspended. */
const stageKeys = commandGroups.stage.filter(({ scopes }) => !scopes.includes("page"));

function KeyHelp({ scenes }: { readonly scenes: number }) {
  const { isEmbed } = useApp();
  return (
    <div class="stage-help">
      <KeyList
        class="stage-keys"
        commands={stageKeys.filter(({ id }) => !(isEmbed && id === "console"))}
        numbers={scenes}
      />
    </div>
  );
}
