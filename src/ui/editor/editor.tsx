import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Own } from "../../data/holding.ts";
import type { OwnTours } from "../../data/own-tours.ts";
import { edit, stopEditing } from "../../state/editing.ts";
import type { AtlasState } from "../../state/store.ts";
import { useEditingText } from "../text/editing/editing.ts";
import { DivertedNote } from "../tours/diverted-note.tsx";
import { useOwnTours } from "../tours/use-own-tours.ts";
import { useChoice, useView } from "../view.tsx";
import { forgetEditing } from "./editing-kept.ts";
import { EditorBar } from "./editor-bar.tsx";
import { Film } from "./film.tsx";
import { SceneFields } from "./scene-fields.tsx";
import { useEditing } from "./use-editing.ts";
import { useEditorKeys } from "./use-editor-keys.ts";
import "./editor.css";

const editingOf = (state: AtlasState): string | null => state.editing;

/** The strip in which a tour is made, below the map that it is made of. */
export function Editor() {
  const { store } = useView();
  const { text } = useEditingText();
  const id = useChoice(editingOf);
  const arrival = useOwnTours();
  const tours = arrival.state === "here" ? arrival.value : null;
  const diverted = tours?.diverted() ?? null;
  // What was written here goes on as the copy.
  const copy = diverted?.where === "here" && diverted.of === id ? diverted.copy : null;
  useEffect(() => {
    if (copy !== null) edit(store, copy);
  }, [copy, store]);
  useForgetting();
  if (!tours || id === null) return null;
  const own = tours.list().find(({ tour }) => tour.id === (copy ?? id));
  return (
    <section class="editor-place" aria-label={text.editor.label}>
      {own ? <Strip key={id} own={own} tours={tours} /> : <Gone />}
    </section>
  );
}

/** When it is over, a reload does not come back to it; a tour that is played meanwhile is not the end. */
function useForgetting(): void {
  const { store, session } = useView();
  useEffect(
    () => () => {
      if (store.getState().editing === null) forgetEditing(session);
    },
    [store, session],
  );
}

interface StripProps {
  readonly own: Own;
  readonly tours: OwnTours;
}

function Strip({ own, tours }: StripProps) {
  const { text } = useEditingText();
  const editing = useEditing(tours, own.tour);
  const [isLow, setLow] = useState(false);
  const strip = useRef<HTMLDivElement>(null);
  useEditorKeys(editing);
  useFocusWithin(strip);
  return (
    <div class="editor" data-low={isLow || undefined} ref={strip}>
      <EditorBar own={own} tours={tours} editing={editing} isLow={isLow} setLow={setLow} />
      {!isLow && (
        <div class="editor-body">
          <DivertedNote own={tours} />
          {editing.removed !== null && (
            <p class="editor-removed" role="status">
              {text.editor.sceneRemoved(editing.removed || text.own.untitled)}{" "}
              <button type="button" class="text-button" onClick={editing.undo}>
                {text.editor.undo}
              </button>
            </p>
          )}
          <Film editing={editing} />
          <SceneFields editing={editing} />
        </div>
      )}
    </div>
  );
}

/** Who asked for the strip is led into it: on a telephone it covers the button. A reload leaves the focus alone. */
function useFocusWithin(strip: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    if (document.activeElement === document.body) return;
    strip.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
}

function Gone() {
  const { store } = useView();
  const { text } = useEditingText();
  return (
    <div class="editor" data-low>
      <p class="editor-bar">
        <span class="editor-gone">{text.editor.gone}</span>
        <button type="button" class="text-button" onClick={() => stopEditing(store)}>
          {text.editor.close}
        </button>
      </p>
    </div>
  );
}
