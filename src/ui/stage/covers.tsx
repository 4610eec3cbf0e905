import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { StageCommand } from "../../model/stage-command.ts";
import type { Bounds } from "../../model/mercator.ts";
import { saidIn, type Scene, type Tour } from "../../model/tour.ts";
import { mapRoom } from "../layout/map-room.ts";
import { useText, useView } from "../view.tsx";
import { cardAfter } from "./choose-by-key.ts";
import type { Cover } from "./perform.ts";
import { boundsOfScene } from "./scene-bounds.ts";
import { Box, SmallHongKong } from "./small-hong-kong.tsx";
import { stageKeys } from "./stage-keys.ts";

interface CoversProps {
  readonly cover: Cover;
  readonly tour: Tour;
  readonly step: number;
  readonly command: (command: StageCommand) => void;
  readonly onClose: () => void;
}

/** What lies over the scene when it is asked for: all scenes to choose from, or what the keys do. */
export function Covers({ cover, tour, step, command, onClose }: CoversProps) {
  const { text } = useText();
  if (cover === null) return null;
  return (
    <CoverDialog title={text.stage.command[cover]} onClose={onClose}>
      {cover === "overview" ? (
        <Overview
          tour={tour}
          step={step}
          onChoose={(number) => {
            onClose();
            command({ kind: "go", number });
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

/** The keys of the stage go on underneath; the page's own dialog keeps the focus within. */
function CoverDialog({ title, onClose, children }: CoverDialogProps) {
  const { text } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="stage-cover" ref={dialog} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="text-button" onClick={onClose}>
          {text.stage.close}
        </button>
      </header>
      {children}
    </dialog>
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
  return (
    <ol class="stage-overview" role="list">
      {tour.scenes.map((scene, index) => (
        <li key={scene.id}>
          <button
            type="button"
            autofocus={index === step}
            aria-current={index === step ? "step" : undefined}
            onClick={() => onChoose(index + 1)}
            onKeyDown={moveFocus}
          >
            <span class="stage-number">{index + 1}</span> {saidIn(scene.title, language)}
            <ScenePlace bounds={boundsOf(scene)} />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** From card to card, as they stand in rows. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLButtonElement }): void {
  const { currentTarget, key } = event;
  const cards = [...(currentTarget.closest("ol")?.querySelectorAll("button") ?? [])];
  const columns = cards.filter(({ offsetTop }) => offsetTop === cards[0]?.offsetTop).length;
  const next = cardAfter(key, cards.indexOf(currentTarget), cards.length, columns);
  if (next === null) return;
  event.preventDefault();
  cards[next]?.focus();
}

/** Where each scene is, as the map of this window would show it. */
function useSceneBounds(): (scene: Scene) => Bounds | null {
  const { store, atlas, known } = useView();
  return useMemo(() => {
    const { width, height } = mapRoom();
    return (scene) => boundsOfScene(scene, { state: store.getState(), atlas, known, width, height });
  }, [store, atlas, known]);
}

/** The title says it in words. */
function ScenePlace({ bounds }: { readonly bounds: Bounds | null }) {
  if (!bounds) return null;
  return (
    <SmallHongKong class="scene-place">
      <Box class="locator-now" bounds={bounds} />
    </SmallHongKong>
  );
}

function KeyHelp({ scenes }: { readonly scenes: number }) {
  const { text } = useText();
  const { isFrame } = useView();
  const kinds = (Object.keys(stageKeys) as (keyof typeof stageKeys)[]).filter(
    (kind) => !(isFrame && kind === "console"),
  );
  return (
    <dl class="stage-help">
      <div>
        <dt>
          <kbd>1</kbd> … <kbd>{scenes}</kbd>
        </dt>
        <dd>{text.stage.digits}</dd>
      </div>
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>
            {stageKeys[kind].map((key) => (
              <kbd key={key}>{key === " " ? text.stage.space : nameOfKey(key)}</kbd>
            ))}
          </dt>
          <dd>{text.stage.command[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

const keySigns: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};

function nameOfKey(key: string): string {
  return keySigns[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
