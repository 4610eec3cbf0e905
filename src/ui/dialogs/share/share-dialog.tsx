import { useEffect, useRef } from "preact/hooks";
import { closeDialog } from "../../../state/actions/panel.ts";
import type { AtlasState } from "../../../state/store.ts";
import { shareableHash } from "../../../link/shareable-hash.ts";
import { QrCode } from "../../facts/signs/qr-code.tsx";
import { useChoice, useText, useView } from "../../view.tsx";
import { EmbedCode } from "./embed-choices.tsx";
import { reachOf } from "./reach.ts";
import { ShareLink } from "./share-link.tsx";
import { SpotInLink } from "./spot-in-link.tsx";
import "./share.css";

const hashOf = (state: AtlasState): string => shareableHash(state);

/** A code of more than this is too dense for a telephone across a room. */
const longestCode = 1_000;

/** What is seen, to hand on: its link, the link as a code, the code of a frame for another page. */
export function ShareDialog() {
  const { store } = useView();
  const { text } = useText();
  const hash = useChoice(hashOf);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const link = new URL(hash, new URL("./", document.baseURI)).href;
  const reach = reachOf(new URL(link));
  return (
    <dialog class="share" ref={dialog} aria-labelledby="share-title" onClose={() => closeDialog(store)}>
      <header class="share-head">
        <h2 id="share-title">{text.share.title}</h2>
        <button type="button" class="text-button" onClick={() => dialog.current?.close()}>
          {text.share.close}
        </button>
      </header>
      {reach !== "everybody" && <p class="notice-line">{text.share.reach[reach]}</p>}
      <div class="share-link-and-code">
        <div>
          <ShareLink link={link} />
          <SpotInLink />
          <h3 class="section-title">{text.share.notTitle}</h3>
          <ul class="bullets">
            {text.share.not.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        {link.length <= longestCode ? (
          <QrCode text={link} label={text.share.code} />
        ) : (
          <p class="quiet">{text.share.tooDense}</p>
        )}
      </div>
      <EmbedCode hash={hash} />
    </dialog>
  );
}
