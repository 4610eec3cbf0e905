import { useState } from "preact/hooks";
import { embedCode, type EmbedSize, embedSizes } from "./embed-code.ts";
import { useText } from "../../use-text.ts";
import { SectionTitle } from "../../kit/section.tsx";

const sizes = Object.keys(embedSizes) as EmbedSize[];

/** The embed code for another page, with a choice of its size and its panel. */
export function EmbedCode({ hash }: { readonly hash: string }) {
  const { text } = useText();
  const [size, setSize] = useState<EmbedSize>("middle");
  const [hasPanel, setPanel] = useState(true);
  const base = new URL("./", document.baseURI).href;
  return (
    <section class="share-embed" aria-labelledby="share-embed">
      <SectionTitle id="share-embed">{text.share.embed}</SectionTitle>
      <p class="share-actions">
        <label>
          {text.share.size}{" "}
          <select
            value={size}
            onChange={({ currentTarget: { value } }) => setSize(sizes.find((each) => each === value) ?? size)}
          >
            {sizes.map((each) => (
              <option key={each} value={each}>
                {text.share.sizes[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={hasPanel} onChange={() => setPanel(!hasPanel)} /> {text.share.panel}
        </label>
      </p>
      <label class="share-field">
        <span>{text.share.embedCode}</span>
        <textarea
          readOnly
          rows={3}
          value={embedCode({ base, hash, title: text.title, size, hasPanel })}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
    </section>
  );
}
