import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ListedDocument } from "../../../documents/document-cache.ts";
import type { ConflictCopy } from "../../../documents/documents.ts";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import type { Tour } from "../../../model/tour.ts";
import { editorCommands } from "../../../commands/editor-commands.ts";
import { startEditing, stopEditing } from "../../../state/actions/tour-editing.ts";
import type { AtlasState } from "../../../state/store.ts";
import { ConflictNote, useOwnTours } from "../../panels/tours/own-tours.tsx";
import { useCommands } from "../../use-commands.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { forgetEditing } from "./remembered-editing.ts";
import { EditorBar } from "./editor-bar.tsx";
import { SceneStrip } from "./scene-strip.tsx";
import { SceneFields } from "./scene-fields.tsx";
import { useStrip } from "../use-strip.ts";
import { useEditing } from "./use-editing.ts";
import { TextButton } from "../../kit/button.tsx";
import "./editor.css";

const editingOf = (state: AtlasState): string | null => state.editing;

/** The strip below the map in which a tour is edited. */
export function Editor() {
  const { text } = useText();
  const arrival = useOwnTours();
  const tours = arrival.state === "here" ? arrival.value : null;
  const { id, strip } = useEdited(tours);
  useForgetting();
  if (!tours || id === null) return null;
  const own = tours.list().find(({ document: tour }) => tour.id === id);
  return (
    <section class="editor-place" aria-label={text.editor.label}>
      {own ? <Strip key={strip} own={own} tours={tours} /> : <Gone />}
    </section>
  );
}

/** A conflict copy is followed only once: the other version can still be edited. */
const followed = new WeakSet<ConflictCopy>();

/**
 * The edited tour. When two tabs wrote at once, the changes made here become a conflict copy, and editing continues with
 * that copy in the same strip.
 */
function useEdited(tours: OwnTours | null): { readonly id: string | null; readonly strip: string | null } {
  const { store } = useApp();
  const id = useAtlasState(editingOf);
  const diverted = tours?.conflictCopy() ?? null;
  const isOurs = diverted?.where === "here" && diverted.original === id && !followed.has(diverted);
  const copy = isOurs ? diverted.copy : null;
  const last = useRef({ id, strip: id });
  if (copy !== null) last.current = { id: copy, strip: last.current.strip };
  else if (id !== last.current.id) last.current = { id, strip: id };
  useEffect(() => {
    if (!isOurs) return;
    followed.add(diverted);
    startEditing(store, diverted.copy);
  }, [isOurs, diverted, store]);
  return last.current;
}

/** After the end of editing a reload does not return to it; playing the tour meanwhile is not the end. */
function useForgetting(): void {
  const { store, session } = useApp();
  useEffect(
    () => () => {
      if (store.getState().editing === null) forgetEditing(session);
    },
    [store, session],
  );
}

interface StripProps {
  readonly own: ListedDocument<Tour>;
  readonly tours: OwnTours;
}

function Strip({ own, tours }: StripProps) {
  const { text } = useText();
  const editing = useEditing(tours, own.document);
  const [isLow, setLow] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  useStrip(isLow ? "low" : "high");
  useCommands(editorCommands, editing, { fieldsWithin: () => strip.current });
  useFocusWithin(strip);
  return (
    <div class="editor" data-low={isLow || undefined} ref={strip}>
      <EditorBar own={own} tours={tours} editing={editing} isLow={isLow} setLow={setLow} />
      {!isLow && (
        <div class="editor-body">
          <ConflictNote own={tours} />
          {editing.removed !== null && (
            <p class="editor-removed" role="status">
              {text.editor.sceneRemoved(editing.removed || text.ownTours.untitled)}{" "}
              <TextButton onClick={editing.undo}>{text.command.undo}</TextButton>
            </p>
          )}
          <SceneStrip editing={editing} />
          <SceneFields editing={editing} />
        </div>
      )}
    </div>
  );
}

/** Opening the strip moves the focus into it: on a phone it covers the button. A reload does not move the focus. */
function useFocusWithin(strip: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    if (document.activeElement === document.body) return;
    strip.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
}

function Gone() {
  const { store } = useApp();
  useStrip("low");
  const { text } = useText();
  return (
    <div class="editor" data-low>
      <p class="editor-bar">
        <span class="editor-gone">{text.editor.noSuchTour}</span>
        <TextButton onClick={() => stopEditing(store)}>{text.editor.close}</TextButton>
      </p>
    </div>
  );
}
