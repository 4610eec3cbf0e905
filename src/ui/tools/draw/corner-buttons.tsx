import { canLoseCorner, type Draft } from "../../../model/drawing/draft.ts";
import type { LngLat } from "../../../model/drawing/drawing.ts";
import { middleBetween } from "../../../model/geometry/drawn.ts";
import { deleteCorner, insertCorner, moveCorner, selectCorner } from "../../../state/actions/draw.ts";
import { showPlace } from "../../../state/actions/map.ts";
import { useApp } from "../../app-context.tsx";
import { TextButton } from "../../kit/button.tsx";
import { useText } from "../../use-text.ts";

/** One corner after the other, for who has no pointer, or a finger that cannot press another button. */
export function CornerButtons({ draft }: { readonly draft: Draft }) {
  const { store } = useApp();
  const { text } = useText();
  const words = text.draw;
  const { corners, selected, kind } = draft;
  const at = selected === null ? undefined : corners[selected];
  const select = (index: number): void => {
    selectCorner(store, index);
    const corner = corners[index];
    if (corner) showPlace(store, corner);
  };
  const step = (by: 1 | -1): void => {
    const next = selected === null ? (by > 0 ? 0 : corners.length - 1) : selected + by;
    select((next + corners.length) % corners.length);
  };
  const insert = (): void => {
    if (selected === null || !at) return;
    const isLast = selected === corners.length - 1;
    const [from, to] =
      isLast && kind === "line"
        ? [corners[selected - 1], at]
        : [at, corners[(selected + 1) % corners.length]];
    if (!from || !to) return;
    const place = middleBetween(from, to);
    insertCorner(store, isLast && kind === "line" ? selected : selected + 1, place, false);
    showPlace(store, place);
  };
  const { crosshair } = store.getState();
  const here: LngLat | null = crosshair ?? draft.cursor;
  const hasMany = kind === "line" || kind === "polygon";
  return (
    <div class="draw-corners">
      <span role="status">
        {selected === null ? words.noCorner : words.corner(selected + 1, corners.length)}
      </span>
      <TextButton onClick={() => step(-1)}>{words.previousCorner}</TextButton>
      <TextButton onClick={() => step(1)}>{words.nextCorner}</TextButton>
      <TextButton
        disabled={selected === null || !here}
        onClick={() => selected !== null && here && moveCorner(store, selected, here, false)}
      >
        {words.moveHere}
      </TextButton>
      {hasMany && (
        <>
          <TextButton disabled={selected === null} onClick={insert}>
            {words.insertCorner}
          </TextButton>
          <TextButton disabled={!canLoseCorner(draft)} onClick={() => deleteCorner(store)}>
            {words.deleteCorner}
          </TextButton>
        </>
      )}
    </div>
  );
}
