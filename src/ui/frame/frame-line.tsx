import { formatHash } from "../../state/url.ts";
import type { AtlasState } from "../../state/store.ts";
import { useFramingText } from "../text/framing/framing.ts";
import { useChoice } from "../view.tsx";
import "./frame.css";

const hashOf = (state: AtlasState): string => formatHash(state);

/** In somebody's page: what this is, and the way to all of it, at what is seen now. */
export function FrameLine() {
  const { text } = useFramingText();
  const hash = useChoice(hashOf);
  const href = new URL(`./${hash}`, document.baseURI).href;
  return (
    <aside class="frame-line" aria-label={text.title}>
      <a href={href} target="_blank" rel="noopener">
        {text.framing.open(text.title)}
      </a>
    </aside>
  );
}

/** `embed.html?panel=off`: the map alone. */
if (new URLSearchParams(location.search).get("panel") === "off")
  document.documentElement.dataset["panel"] = "off";
