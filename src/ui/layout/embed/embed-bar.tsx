import { formatHash } from "../../../link/hash.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState, useText } from "../../app-context.tsx";
import "./embed.css";

const hashOf = (state: AtlasState): string => formatHash(state);

/** In somebody's page: what this is, and the way to all of it, at what is seen now. */
export function EmbedBar() {
  const { text } = useText();
  const hash = useAtlasState(hashOf);
  const href = new URL(`./${hash}`, document.baseURI).href;
  return (
    <aside class="embed-bar" aria-label={text.title}>
      <a href={href} target="_blank" rel="noopener">
        {text.embed.open(text.title)}
      </a>
    </aside>
  );
}
