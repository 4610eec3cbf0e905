import type { MeasureFacts } from "../../../model/measure-facts.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

/** A link to a measure, with the facts by which readers choose: its main figure, first date, and number of sites. */
export function MeasureRow({ facts: { measure, main, first } }: { readonly facts: MeasureFacts }) {
  const { hrefOf } = useApp();
  const { text, localise } = useText();
  const sites = measure.siteIds.length;
  return (
    <li class="link-row" data-measure={measure.id}>
      <a href={hrefOf({ kind: "measure", id: measure.id })}>
        <span class="link-row-text">
          <span class="link-row-name">{localise(measure.name)}</span>
          {(main || first || sites > 0) && (
            <span class="measure-facts">
              {main && (
                <span>
                  <strong>{localise(main.words)}</strong> {localise(main.subject)}
                </span>
              )}
              {first && <span>{localise(first.when.words)}</span>}
              {sites > 0 && <span>{text.count.sites(sites)}</span>}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}
