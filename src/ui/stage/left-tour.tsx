import { forgetLeftTour, returnToTour } from "../../state/actions/tour.ts";
import type { AtlasState, LeftTour } from "../../state/store.ts";
import { useApp, useAtlasState } from "../app-context.tsx";
import { Icon } from "../facts/signs/icon.tsx";
import { IconButton } from "../kit/button.tsx";
import { Notice, NoticeAction } from "../kit/notice.tsx";
import { useText } from "../use-text.ts";

const leftTourOf = (state: AtlasState): LeftTour | null => state.leftTour;

/** After a tour was left before its end: the way back to its scene. */
export function LeftTourNotice() {
  const { store } = useApp();
  const { text } = useText();
  const left = useAtlasState(leftTourOf);
  if (!left) return null;
  return (
    <Notice data-notice="left-tour">
      <span>{text.stage.left(left.step + 1)}</span>
      <NoticeAction onClick={() => returnToTour(store)}>{text.stage.goBack}</NoticeAction>
      <IconButton label={text.stage.forget} onClick={() => forgetLeftTour(store)}>
        <Icon name="x" />
      </IconButton>
    </Notice>
  );
}
