import { useState } from "preact/hooks";
import type { Drawing } from "../../../model/drawing/drawing.ts";
import { closeDialog } from "../../../state/actions/panel.ts";
import type { AtlasState } from "../../../state/store.ts";
import { shareableAddress, shareableHash } from "../../../link/shareable-hash.ts";
import { QrCode } from "../../facts/signs/qr-code.tsx";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { DrawingsInLink, drawingsToShare } from "./drawings-in-link.tsx";
import { EmbedCode } from "./embed-choices.tsx";
import { reachOf } from "./reach.ts";
import { ShareLink } from "./share-link.tsx";
import { SpotInLink } from "./spot-in-link.tsx";
import { TextButton } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { Callout } from "../../kit/notice.tsx";
import { SectionTitle } from "../../kit/section.tsx";
import { bullets, quiet } from "../../kit/text.ts";
import "./share.css";

/** A link that would open the list of sites opens the panel in which its drawings can be kept. */
function withDrawings(state: AtlasState, linkedDrawings: readonly Drawing[]): AtlasState {
  const { panel } = state;
  return { ...state, linkedDrawings, panel: panel.kind === "sites" ? { kind: "workspace" } : panel };
}

const whole = (state: AtlasState): AtlasState => state;
const hasOwnDrawings = ({ drawings }: AtlasState): boolean => drawings.some(({ isVisible }) => isVisible);

/** The code of a longer link is too dense to be scanned from the back of a hall. */
const maxCodeLength = 1_000;

export function ShareDialog() {
  const { store } = useApp();
  const { text } = useText();
  const state = useAtlasState(whole);
  const [hasDrawings, setHasDrawings] = useState(false);
  const drawings = drawingsToShare(state);
  const shared = hasDrawings ? withDrawings(state, drawings) : state;
  const hash = shareableHash(shared);
  const link = new URL(shareableAddress(shared), new URL("./", document.baseURI)).href;
  const reach = reachOf(new URL(link));
  return (
    <Dialog class="share" aria-labelledby="share-title" onClose={() => closeDialog(store)}>
      <header class="share-head">
        <h2 id="share-title">{text.share.title}</h2>
        <TextButton class="share-action" onClick={() => closeDialog(store)}>
          {text.share.close}
        </TextButton>
      </header>
      {reach !== "everybody" && <Callout>{text.share.reach[reach]}</Callout>}
      <div class="share-link-and-code">
        <div>
          <ShareLink link={link} />
          <SpotInLink />
          {hasOwnDrawings(state) && (
            <DrawingsInLink drawings={drawings} isChosen={hasDrawings} onChoose={setHasDrawings} />
          )}
          <SectionTitle>{text.share.notTitle}</SectionTitle>
          <ul class={bullets}>
            {text.share.not.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        {link.length <= maxCodeLength ? (
          <QrCode class="share-code" text={link} label={text.share.code} />
        ) : (
          <p class={quiet}>{text.share.tooDense}</p>
        )}
      </div>
      <EmbedCode hash={hash} />
    </Dialog>
  );
}
