import { forgetSpot } from "../../../state/actions/spot.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Callout } from "../../kit/notice.tsx";
import { TextButton } from "../../kit/button.tsx";

const hasSpotOf = ({ spot, stage }: AtlasState): boolean => spot !== null && stage === null;

/** The spot in a link may be the home of the reader, so the dialog warns of it and can leave it out. */
export function SpotInLink() {
  const { store } = useApp();
  const { text } = useText();
  if (!useAtlasState(hasSpotOf)) return null;
  return (
    <Callout>
      {text.share.spot}{" "}
      <TextButton class="share-action" onClick={() => forgetSpot(store)}>
        {text.share.withoutSpot}
      </TextButton>
    </Callout>
  );
}
