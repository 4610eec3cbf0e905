import { useState } from "preact/hooks";
import { outsideFields } from "../../../commands/commands.ts";
import { drawCommands } from "../../../commands/draw-commands.ts";
import { editorCommands } from "../../../commands/editor-commands.ts";
import { type Draft, newDraft } from "../../../model/drawing/draft.ts";
import { drawingKinds, longestNote } from "../../../model/drawing/drawing.ts";
import { closeDrawTool } from "../../../state/actions/draw-tool.ts";
import {
  chooseKind,
  deleteCorner,
  finishDraft,
  moveCorner,
  placeCorner,
  setDrawOptions,
  takeBackCorner,
} from "../../../state/actions/draw.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { Icon } from "../../facts/signs/icon.tsx";
import { Button, IconButton, TextButton } from "../../kit/button.tsx";
import { Field } from "../../kit/field.tsx";
import { Callout } from "../../kit/notice.tsx";
import { mapTool, mapToolHead } from "../../kit/map-tool.ts";
import { Segmented } from "../../kit/segmented.tsx";
import { classes, quiet } from "../../kit/text.ts";
import { useCommands } from "../../use-commands.ts";
import { usePromise } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";
import { CornerButtons } from "./corner-buttons.tsx";
import { LiveMeasure } from "./live-measure.tsx";
import { TypedCorner } from "./typed-corner.tsx";
import { useDraft } from "./use-draft.ts";
import "./draw.css";

const draftOf = ({ draft }: AtlasState): AtlasState["draft"] => draft;
const optionsOf = ({ drawOptions }: AtlasState): AtlasState["drawOptions"] => drawOptions;
const nothing = newDraft("line");

/** What is drawn on the map, and what it measures: by pointer, touch and keys. */
export function DrawTool() {
  const { store, workspace } = useApp();
  const { text } = useText();
  const words = text.draw;
  const draft = useAtlasState(draftOf) ?? nothing;
  const opened = usePromise(workspace());
  const [message, setMessage] = useState("");
  const [noteText, setNoteText] = useState("");
  const desk = opened.state === "here" ? opened.value : null;
  useDraft({ desk, draft, noteText, announce: setMessage });
  /** A finished drawing that waits for the workspace to open is not lost by leaving in haste. */
  const leave = (): void => {
    if (!(draft.isFinished && opened.state === "waiting")) closeDrawTool(store);
  };
  useDrawKeys(draft, setMessage, leave);
  const isNew = draft.drawing === null;
  return (
    <section
      class={classes(mapTool, "draw-tool")}
      aria-label={words.title}
      data-kind={draft.kind}
      data-corners={draft.corners.length}
    >
      <div class={mapToolHead}>
        {isNew && (
          <Segmented
            class="draw-kinds"
            name="drawing-kind"
            legend={words.what}
            segments={drawingKinds.map((value) => ({ value, text: words.kinds[value] }))}
            chosen={draft.kind}
            onChoose={(kind) => {
              chooseKind(store, kind);
              setMessage("");
            }}
          />
        )}
        {!isNew && <h2>{words.kinds[draft.kind]}</h2>}
        <IconButton label={words.close} onClick={leave}>
          <Icon name="x" />
        </IconButton>
      </div>
      {opened.state === "failed" && <Callout>{words.notOpen(opened.code)}</Callout>}
      <p class={classes(quiet, "draw-hint")}>{isNew ? words.hints[draft.kind] : words.editHint}</p>
      {isNew && draft.kind === "note" && <NoteText value={noteText} onInput={setNoteText} />}
      <LiveMeasure draft={draft} />
      {!isNew && <CornerButtons draft={draft} />}
      <div class="draw-buttons">
        <Button onClick={() => finishDraft(store)}>{words.finish}</Button>
        {isNew && (
          <TextButton disabled={draft.corners.length === 0} onClick={() => takeBackCorner(store)}>
            {words.takeBack}
          </TextButton>
        )}
        <DrawOptions />
      </div>
      {isNew && <TypedCorner draft={draft} announce={setMessage} />}
      <p class="draw-message" role="status">
        {message}
      </p>
      {draft.snap && <p class={quiet}>{words.snapped[draft.snap]}</p>}
      <details>
        <summary>{text.command.help}</summary>
        <p class={quiet}>{words.keysHint}</p>
        <p class={quiet}>{words.accuracy}</p>
      </details>
    </section>
  );
}

/** Its keys work wherever the focus is, but in text fields; Ctrl+Z takes a corner back before it takes back a step. */
function useDrawKeys(draft: Draft, announce: (words: string) => void, leave: () => void): void {
  const { store } = useApp();
  const { text } = useText();
  const { cursor, drawing, selected } = draft;
  const setCorner = (): boolean => {
    if (!cursor) announce(text.draw.noCursor);
    else if (drawing === null) placeCorner(store);
    else if (selected !== null) moveCorner(store, selected, cursor, false);
    return true;
  };
  useCommands(drawCommands, {
    setCorner,
    takeBack: () => takeBackCorner(store),
    deleteCorner: () => deleteCorner(store),
    finish: () => finishDraft(store),
    leave,
  });
  useCommands(editorCommands, { undo: () => takeBackCorner(store), redo: () => false }, outsideFields);
}

function DrawOptions() {
  const { store } = useApp();
  const { text } = useText();
  const { snaps, isSquare } = useAtlasState(optionsOf);
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={snaps}
          onChange={({ currentTarget }) => setDrawOptions(store, { snaps: currentTarget.checked })}
        />{" "}
        {text.draw.snaps}
      </label>
      <label>
        <input
          type="checkbox"
          checked={isSquare}
          onChange={({ currentTarget }) => setDrawOptions(store, { isSquare: currentTarget.checked })}
        />{" "}
        {text.draw.square}
      </label>
    </>
  );
}

interface NoteTextProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function NoteText({ value, onInput }: NoteTextProps) {
  const { text } = useText();
  return (
    <Field label={text.draw.noteText}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={2}
          value={value}
          maxLength={longestNote}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Field>
  );
}
