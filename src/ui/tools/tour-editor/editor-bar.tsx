import type { ListedDocument } from "../../../documents/document-cache.ts";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { withText } from "../../../model/own-tour.ts";
import { tourLimits } from "../../../model/tour-limits.ts";
import { tourTextIn, type Tour } from "../../../model/tour.ts";
import { startTour } from "../../../state/actions/tour.ts";
import { stopEditing } from "../../../state/actions/tour-editing.ts";
import { exportTour } from "../../panels/tours/own-tours.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { EditorButton } from "./editor-icon.tsx";
import { typingSubject } from "../../../documents/history.ts";
import { SavingLine } from "./saving-line.tsx";
import { ShareButton } from "./share.tsx";
import type { Editing } from "./use-editing.ts";
import { Button, TextButton } from "../../kit/button.tsx";

interface EditorBarProps {
  readonly own: ListedDocument<Tour>;
  readonly tours: OwnTours;
  readonly editing: Editing;
  readonly isLow: boolean;
  readonly setLow: (isLow: boolean) => void;
}

/** The tour as a whole: its title, whether it is saved, and the actions for all of it. */
export function EditorBar({ own, tours, editing, isLow, setLow }: EditorBarProps) {
  const { store } = useApp();
  const { text, language } = useText();
  const { tour, step } = editing;
  const done = (): void => {
    stopEditing(store);
    document.getElementById("panel")?.focus();
  };
  return (
    <div class="editor-bar">
      <input
        type="text"
        class="editor-title"
        aria-label={text.editor.tourTitle}
        value={tourTextIn(tour.title, language)}
        placeholder={text.ownTours.untitled}
        maxLength={tourLimits.title}
        onInput={({ currentTarget: { value } }) =>
          editing.changeTour(
            { ...tour, title: withText(tour.title, language, value) },
            typingSubject("title", value),
          )
        }
      />
      <SavingLine saving={own.saving} onRetry={tours.retry} />
      {isLow ? (
        <AddSeen editing={editing} />
      ) : (
        <div class="editor-tools">
          <EditorButton
            icon="undo"
            label={text.command.undo}
            isDisabled={!editing.canUndo}
            onPress={editing.undo}
          />
          <EditorButton
            icon="redo"
            label={text.command.redo}
            isDisabled={!editing.canRedo}
            onPress={editing.redo}
          />
          <EditorButton
            icon="play"
            label={text.editor.play}
            onPress={() => startTour(store, tour.id, step)}
          />
          <EditorButton
            icon="file"
            label={text.editor.exportFile}
            onPress={() => exportTour(tour, language)}
          />
          <ShareButton tour={tour} />
        </div>
      )}
      <EditorButton
        icon={isLow ? "up" : "down"}
        label={isLow ? text.editor.raise : text.editor.lookAround}
        onPress={() => setLow(!isLow)}
      />
      <TextButton class="editor-done" onClick={done}>
        {text.editor.done}
      </TextButton>
    </div>
  );
}

/** The most frequent action. */
export function AddSeen({ editing }: { readonly editing: Editing }) {
  const { text } = useText();
  const isFull = editing.tour.scenes.length >= tourLimits.scenes;
  return (
    <Button
      class="editor-add"
      disabled={isFull}
      title={isFull ? text.editor.full(tourLimits.scenes) : undefined}
      onClick={editing.addSeen}
    >
      {text.editor.addScene}
    </Button>
  );
}
