import { countThatFits } from "../../../link/drawings-text.ts";
import type { Drawing } from "../../../model/drawing/drawing.ts";
import type { AtlasState } from "../../../state/store.ts";
import { quiet } from "../../kit/text.ts";
import { useText } from "../../use-text.ts";

/** The drawings that a link would carry: those that a link brought, and the reader's own that are shown. */
export function drawingsToShare({ drawings, linkedDrawings }: AtlasState): readonly Drawing[] {
  return [...drawings.filter(({ isVisible }) => isVisible), ...linkedDrawings];
}

interface DrawingsInLinkProps {
  readonly drawings: readonly Drawing[];
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** What the reader drew goes into the link only when the reader says so, and what has no room there is named. */
export function DrawingsInLink({ drawings, isChosen, onChoose }: DrawingsInLinkProps) {
  const { text } = useText();
  const fitting = countThatFits(drawings);
  const left = drawings.slice(fitting).map(({ name, shape }) => name || text.draw.kinds[shape.kind]);
  return (
    <>
      <label class="share-drawings">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />{" "}
        {text.share.drawings(drawings.length)}
      </label>
      {isChosen && left.length > 0 && (
        <p class={quiet} role="status">
          {text.share.drawingsLeft(left.join(text.workspace.listGap))}
        </p>
      )}
    </>
  );
}
