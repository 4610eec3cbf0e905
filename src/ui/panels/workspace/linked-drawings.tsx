import type { WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { newDrawingId } from "../../../model/drawing/drawing.ts";
import { withDrawings } from "../../../model/workspace.ts";
import { setLinkedDrawings } from "../../../state/actions/draw-tool.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { TextButton } from "../../kit/button.tsx";
import { Callout } from "../../kit/notice.tsx";
import { useText } from "../../use-text.ts";

const linkedOf = ({ linkedDrawings }: AtlasState): AtlasState["linkedDrawings"] => linkedDrawings;

/** What a link brought is shown, and stored only when the reader says so. */
export function LinkedDrawings({ desk }: { readonly desk: WorkspaceDesk }) {
  const { store } = useApp();
  const { text } = useText();
  const linked = useAtlasState(linkedOf);
  if (linked.length === 0) return null;
  const keep = (): void => {
    const own = linked.map((drawing) => ({ ...drawing, id: newDrawingId() }));
    desk.change((workspace) => withDrawings(workspace, own));
    setLinkedDrawings(store, []);
  };
  return (
    <Callout as="div" data-linked-drawings={String(linked.length)}>
      {text.drawings.linked(linked.length)} <TextButton onClick={keep}>{text.drawings.keepLinked}</TextButton>{" "}
      <TextButton onClick={() => setLinkedDrawings(store, [])}>{text.drawings.dropLinked}</TextButton>
    </Callout>
  );
}
