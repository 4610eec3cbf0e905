import { useLayoutEffect } from "preact/hooks";
import { formatHash } from "../../../link/hash.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState, useText } from "../../app-context.tsx";
import "./embed.css";

const hashOf = (state: AtlasState): string => formatHash(state);

/** In somebody's page: what this is, and the way to all of it, at what is seen now. */
export function EmbedBar() {
  const { text } = useText();
  const hash = useAtlasState(hashOf);
  usePanelOff();
  const href = new URL(`./${hash}`, document.baseURI).href;
  return (
    <aside class="frame-line" aria-label={text.title}>
      <a href={href} target="_blank" rel="noopener">
        {text.framing.open(text.title)}
      </a>
    </aside>
  );
}

/** Where there is no room for both, the map. */
const smallFrame = "(max-width: 480px) and (max-height: 420px)";

/** The map alone: in a small frame, and wherever `embed.html?panel=off` asks for it. */
function usePanelOff(): void {
  useLayoutEffect(() => {
    const small = matchMedia(smallFrame);
    const { dataset } = document.documentElement;
    const isAsked = new URLSearchParams(location.search).get("panel") === "off";
    const settle = (): void => {
      if (isAsked || small.matches) dataset["panel"] = "off";
      else delete dataset["panel"];
    };
    settle();
    small.addEventListener("change", settle);
    return () => small.removeEventListener("change", settle);
  }, []);
}
