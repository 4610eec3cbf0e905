import type { ComponentChildren } from "preact";
import type { Figure } from "../../../model/rows.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { exactHectaresText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { rowNote } from "../../kit/text.ts";
import { Tag } from "../../kit/tag.tsx";

interface LedgerRowProps {
  readonly figure: Figure;
  /** The kinds of area that it is, such as counted, part of another, outside Hong Kong. */
  readonly tags: readonly string[];
  readonly children?: ComponentChildren;
}

/** One area of the ledger, with the areas that it contains as children. */
export function LedgerRow({ figure, tags, children }: LedgerRowProps) {
  const { atlas, hrefOf } = useApp();
  const { text, language, localise } = useText();
  const site = figure.areaOf === undefined ? undefined : atlas.site(figure.areaOf);
  const isFromPaper = figure.paperRow !== undefined;
  return (
    <li>
      <div class="ledger-row">
        <span class="ledger-name">
          {site ? (
            <a href={hrefOf({ kind: "site", id: site.id })}>{localise(site.short)}</a>
          ) : (
            localise(figure.subject)
          )}
          {site && isFromPaper && <span class={rowNote}>{localise(figure.subject)}</span>}
          <span class={rowNote}>{localise(figure.asOf.words)}</span>
          {figure.note && <span class={rowNote}>{localise(figure.note)}</span>}
        </span>
        <span class="ledger-area">
          {exactHectaresText(figure.value, language)} <small>{text.unit.hectares}</small>
        </span>
        <span class="ledger-tags">
          {tags.map((tag) => (
            <Tag key={tag} wraps>
              {tag}
            </Tag>
          ))}
          <Chips cites={figure.cite} confidence={figure.confidence} />
        </span>
      </div>
      {children}
    </li>
  );
}
