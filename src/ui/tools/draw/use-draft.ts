import { useEffect, useRef } from "preact/hooks";
import type { WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { type Draft, newDraft } from "../../../model/drawing/draft.ts";
import { draftOf, shapeOfDraft } from "../../../model/drawing/draft-shape.ts";
import {
  type Drawing,
  type DrawingShape,
  fewestCorners,
  firstDrawingStyle,
  newDrawingId,
} from "../../../model/drawing/drawing.ts";
import { mainMeasure } from "../../../model/drawing/measure-words.ts";
import { measurementOf } from "../../../model/geometry/drawn.ts";
import { withDrawingChanged, withDrawings } from "../../../model/workspace.ts";
import { closeDrawTool } from "../../../state/actions/draw-tool.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

const drawingsOf = ({ drawings }: AtlasState): AtlasState["drawings"] => drawings;

interface Options {
  readonly desk: WorkspaceDesk | null;
  readonly draft: Draft;
  readonly noteText: string;
  /** Speaks once of what was done. */
  readonly announce: (words: string) => void;
}

/**
 * Stores what is drawn: a new drawing once it is finished, and each settled change of one that is changed, as a step of the
 * workspace. When a step is taken back meanwhile, the draft follows.
 */
export function useDraft({ desk, draft, noteText, announce }: Options): void {
  const { store } = useApp();
  const { text, language } = useText();
  const words = text.draw;
  const drawings = useAtlasState(drawingsOf);
  /** The shape that the draft and the workspace agreed on last. */
  const agreed = useRef<DrawingShape | null>(null);

  const finishNew = (opened: WorkspaceDesk): void => {
    const shape = shapeOfDraft(draft, noteText);
    const kind = words.kinds[draft.kind];
    if (!shape) {
      announce(words.tooFew(kind, fewestCorners(draft.kind)));
      store.setState({ draft: { ...draft, isFinished: false } });
      return;
    }
    const drawing: Drawing = {
      id: newDrawingId(),
      name: "",
      shape,
      style: firstDrawingStyle(opened.workspace().drawings.length),
      areaUnit: "ha",
      isVisible: true,
    };
    opened.change((workspace) => withDrawings(workspace, [drawing]));
    store.setState({ draft: { ...newDraft(draft.kind), cursor: draft.cursor } });
    announce(words.saved(kind, mainMeasure(measurementOf(shape), drawing, language) ?? ""));
  };

  const changeOld = (opened: WorkspaceDesk, drawing: Drawing): void => {
    if (agreed.current !== drawing.shape) {
      const isOther = agreed.current !== null;
      agreed.current = drawing.shape;
      if (isOther) store.setState({ draft: { ...draftOf(drawing), cursor: draft.cursor } });
      return;
    }
    if (draft.isDragging) return;
    const shape = shapeOfDraft(draft, drawing.shape.kind === "note" ? drawing.shape.text : "");
    if (shape && JSON.stringify(shape) !== JSON.stringify(drawing.shape)) {
      agreed.current = shape;
      opened.change((workspace) => withDrawingChanged(workspace, drawing.id, { shape }));
    }
    if (!draft.isFinished) return;
    announce(words.changed);
    closeDrawTool(store);
  };

  useEffect(() => {
    if (!desk) return;
    if (draft.drawing === null) {
      agreed.current = null;
      if (draft.isFinished) finishNew(desk);
      return;
    }
    const drawing = desk.workspace().drawings.find(({ id }) => id === draft.drawing);
    if (drawing) changeOld(desk, drawing);
    // It was removed, here or in another tab.
    else closeDrawTool(store);
  }, [desk, draft, drawings]);
}
