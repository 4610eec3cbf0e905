import { useLayoutEffect, useRef } from "preact/hooks";
import { sceneStripCommands } from "../../../commands/editor-commands.ts";
import { keyShortcuts } from "../../../commands/command.ts";
import { tourTextIn, type Scene } from "../../../model/tour.ts";
import { useCommands } from "../../use-commands.ts";
import { AddSeen } from "./editor-bar.tsx";
import type { Editing } from "./use-editing.ts";
import { useText } from "../../use-text.ts";
import { TextButton } from "../../kit/button.tsx";

/** The scenes in their order. One of the cards can be reached by Tab; the arrow keys lead to the others. */
export function SceneStrip({ editing }: { readonly editing: Editing }) {
  const { text } = useText();
  const { tour, scene, step } = editing;
  const list = useRef<HTMLOListElement>(null);
  const hasFocus = useRef(false);
  const go = (to: number): void => {
    const next = tour.scenes[to];
    if (next) editing.show(next);
  };
  // A card that was moved, or that took the place of a deleted one, keeps the focus.
  useLayoutEffect(() => {
    const card = list.current?.querySelector<HTMLElement>("[aria-current]");
    card?.scrollIntoView({ block: "nearest", inline: "nearest" });
    const focused = document.activeElement;
    const isOurs = focused === document.body || list.current?.contains(focused);
    if (hasFocus.current && isOurs) card?.focus({ preventScroll: true });
  }, [scene.id, step]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = placeOf(event, step, tour.scenes.length);
    if (to === null) return;
    event.preventDefault();
    hasFocus.current = true;
    go(to);
  };
  const change = (act: () => void): void => {
    hasFocus.current = true;
    act();
  };
  useCommands(
    sceneStripCommands,
    { move: (by) => change(() => editing.move(by)), remove: () => change(editing.remove) },
    { within: () => list.current },
  );
  return (
    <div class="scene-strip">
      <ol class="scene-cards" role="list" aria-label={text.editor.scenes} ref={list}>
        {tour.scenes.map((each, index) => (
          <Card
            key={each.id}
            scene={each}
            number={index + 1}
            isCurrent={each.id === scene.id}
            onPress={() => editing.show(each)}
            onKeyDown={onKeyDown}
            onFocused={(isFocused) => {
              hasFocus.current = isFocused;
            }}
          />
        ))}
      </ol>
      <div class="scene-more">
        <AddSeen editing={editing} />
        {tour.scenes[0]?.slide ? null : (
          <TextButton onClick={() => editing.addSlide("opening")}>{text.editor.openingSlide}</TextButton>
        )}
        {tour.scenes.length > 1 && tour.scenes.at(-1)?.slide ? null : (
          <TextButton onClick={() => editing.addSlide("closing")}>{text.editor.closingSlide}</TextButton>
        )}
      </div>
    </div>
  );
}

const shortcuts = sceneStripCommands.map((command) => keyShortcuts(command)).join(" ");

interface CardProps {
  readonly scene: Scene;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocused: (isFocused: boolean) => void;
}

function Card({ scene, number, isCurrent, onPress, onKeyDown, onFocused }: CardProps) {
  const { text, language } = useText();
  const title = tourTextIn(scene.title, language) || text.ownTours.untitled;
  const seconds = text.editor.seconds(scene.seconds);
  return (
    <li>
      <button
        type="button"
        class="scene-card"
        data-scene={scene.id}
        data-slide={scene.slide}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        aria-label={[text.editor.card(String(number), title), seconds].join(text.separator)}
        aria-keyshortcuts={shortcuts}
        title={text.editor.cardHint}
        onClick={onPress}
        onKeyDown={onKeyDown}
        onFocus={() => onFocused(true)}
        onBlur={({ relatedTarget }) => {
          // A card that is moved in the DOM loses the focus.
          if (relatedTarget !== null) onFocused(false);
        }}
      >
        <span class="scene-number">
          {number} <span class="scene-seconds">{seconds}</span>
        </span>
        <span class="scene-title">{title}</span>
      </button>
    </li>
  );
}

/** The place in the row that a key leads to, or null. */
function placeOf(event: KeyboardEvent, step: number, length: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case "ArrowLeft":
      return step - 1;
    case "ArrowRight":
      return step + 1;
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return null;
  }
}
