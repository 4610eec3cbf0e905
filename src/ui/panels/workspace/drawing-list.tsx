import { useState } from "preact/hooks";
import type { WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { openDrawTool } from "../../../state/actions/draw-tool.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { TakeAwayButton } from "../../dialogs/take-away/take-away-button.tsx";
import { TextButton } from "../../kit/button.tsx";
import { Section } from "../../kit/section.tsx";
import { nothingFound, quiet } from "../../kit/text.ts";
import { TableButton } from "../../tools/table/table-button.tsx";
import { useText } from "../../use-text.ts";
import { DrawingRow } from "./drawing-row.tsx";

const drawingsOf = ({ drawings }: AtlasState): AtlasState["drawings"] => drawings;

interface DrawingListProps {
  readonly desk: WorkspaceDesk;
  readonly onRemove: (id: string) => void;
}

/** What the reader drew, the one on top first. */
export function DrawingList({ desk, onRemove }: DrawingListProps) {
  const { store } = useApp();
  const { text } = useText();
  const words = text.drawings;
  const drawings = useAtlasState(drawingsOf);
  const [message, setMessage] = useState("");
  return (
    <Section title={words.list}>
      <p class="own-layer-actions">
        <TextButton onClick={() => openDrawTool(store)}>{words.draw}</TextButton>
        {drawings.length > 0 && (
          <>
            <TableButton of={{ kind: "drawings" }} aria-label={words.table} />
            <TakeAwayButton of={{ kind: "drawings" }} aria-label={words.takeAway} />
          </>
        )}
      </p>
      {drawings.length === 0 && <p class={nothingFound}>{words.none}</p>}
      <ul class="own-layers" role="list">
        {drawings.map((drawing, index) => (
          <DrawingRow
            key={drawing.id}
            drawing={drawing}
            desk={desk}
            isFirst={index === 0}
            isLast={index === drawings.length - 1}
            onRemove={() => onRemove(drawing.id)}
            announce={setMessage}
          />
        ))}
      </ul>
      <p class={quiet} role="status">
        {message}
      </p>
    </Section>
  );
}
