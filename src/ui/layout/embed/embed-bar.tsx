import { formatHash } from "../../../link/hash.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import "./embed.css";

const hashOf = (state: AtlasState): string => formatHash(state);

/** In an embed: the name of the atlas, with a link to the same view in the full atlas. */
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
