import { captionLength, longestStageCaption } from "../../../model/caption-length.ts";
import { withText } from "../../../model/own-tour.ts";
import { tourLimits } from "../../../model/tour-limits.ts";
import { tourTextIn, type Scene } from "../../../model/tour.ts";
import { EditorButton } from "./editor-icon.tsx";
import { SceneLayers } from "./scene-layers.tsx";
import { TextField } from "./text-field.tsx";
import type { Editing } from "./use-editing.ts";
import { typingSubject } from "../../../documents/history.ts";
import { useText } from "../../use-text.ts";
import { Field } from "../../kit/field.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import { quiet } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";

/** The texts of the selected scene, and what it shows. */
export function SceneFields({ editing }: { readonly editing: Editing }) {
  const { text, language } = useText();
  const { scene, step, tour } = editing;
  const isLong = captionLength(tourTextIn(scene.caption, language)) > longestStageCaption;
  const change = (field: "title" | "caption" | "notes", typed: string): void =>
    editing.changeScene(
      (before) => ({ ...before, [field]: withText(before[field], language, typed) }),
      typingSubject(field, typed),
    );
  return (
    <fieldset class="scene-fields" key={scene.id}>
      <VisuallyHidden as="legend">{text.editor.scene}</VisuallyHidden>
      <div class="scene-short">
        <TextField
          content={scene.title}
          label={text.editor.title}
          limit={tourLimits.title}
          isLine
          onInput={(typed) => change("title", typed)}
        />
        <Seconds scene={scene} editing={editing} />
      </div>
      <TextField
        content={scene.caption}
        label={text.editor.caption}
        limit={tourLimits.caption}
        advice={isLong ? text.editor.longCaption : ""}
        onInput={(typed) => change("caption", typed)}
      />
      <TextField
        content={scene.notes}
        label={text.editor.notes}
        limit={tourLimits.notes}
        onInput={(typed) => change("notes", typed)}
      />
      {!scene.slide && <SceneLayers editing={editing} />}
      <div class="scene-actions">
        {scene.slide ? (
          <p class={quiet}>{text.editor.slideNote}</p>
        ) : (
          <TextButton onClick={editing.updateToSeen}>{text.editor.update}</TextButton>
        )}
        <div class="scene-places">
          <EditorButton
            icon="earlier"
            label={text.editor.earlier}
            isDisabled={step === 0}
            onPress={() => editing.move(-1)}
          />
          <EditorButton
            icon="later"
            label={text.editor.later}
            isDisabled={step === tour.scenes.length - 1}
            onPress={() => editing.move(1)}
          />
          <EditorButton
            icon="remove"
            label={text.editor.removeScene}
            isDisabled={tour.scenes.length === 1}
            onPress={editing.remove}
          />
        </div>
      </div>
    </fieldset>
  );
}

/** How long the scene is shown; an invalid duration is ignored, and reset when the field loses the focus. */
function Seconds({ scene, editing }: { readonly scene: Scene; readonly editing: Editing }) {
  const { text } = useText();
  const { min, max } = tourLimits.seconds;
  return (
    <Field class="field-seconds" label={text.editor.duration}>
      {(attributes) => (
        <input
          {...attributes}
          type="number"
          min={min}
          max={max}
          step="1"
          inputMode="numeric"
          value={scene.seconds}
          onInput={({ currentTarget }) => {
            const seconds = currentTarget.valueAsNumber;
            if (Number.isInteger(seconds) && seconds >= min && seconds <= max)
              editing.changeScene((before) => ({ ...before, seconds }), "seconds");
          }}
          onBlur={({ currentTarget }) => {
            currentTarget.value = String(scene.seconds);
          }}
        />
      )}
    </Field>
  );
}
