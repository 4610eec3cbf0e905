import type { BuiltSite } from "../../../model/atlas.ts";
import { dueOf } from "../../../model/due.ts";
import { basisNow, lastKnown, statusNow } from "../../../model/status.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { dayText } from "../../facts/format/quantity.ts";
import { otherTimeWords } from "../../facts/format/time-words.ts";
import { StatusDisc, useStatusThen } from "../../facts/signs/status-sign.tsx";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { rowNote } from "../../kit/text.ts";
import { Section } from "../../kit/section.tsx";

/** The status of a site at the time of the paper, and on the closing day of the data. */
export function StatusFacts({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text, language, localise } = useText();
  const now = statusNow(atlas, site);
  const partsDiffer = atlas.partsOf(site.id).some((part) => statusNow(atlas, part) !== now);
  return (
    <Section title={text.site.statusTitle}>
      <dl class="facts status-facts" data-kind={site.kind}>
        <div>
          <dt>{text.site.statusAtPaper}</dt>
          <dd>
            <StatusDisc status={site.statusAtPaper} /> {text.status[site.statusAtPaper]}
            <span class={`facts-note ${rowNote}`}>
              {localise(site.statusWhy)} <Chips cites={site.statusCite} />
            </span>
          </dd>
        </div>
        <div data-fact="status-now">
          <dt>{text.site.statusNow}</dt>
          <dd>
            <StatusDisc status={now} /> {text.status[now]}
            <StatusBasis site={site} />
            {partsDiffer && <span class={`facts-note ${rowNote}`}>{text.site.partsDiffer}</span>}
            <span class={`facts-note ${rowNote}`}>{text.asOf(dayText(atlas.asOf, language))}</span>
          </dd>
        </div>
        <StatusAtTime site={site} />
      </dl>
    </Section>
  );
}

/** What the status of today rests on: a later fact; else the paper, whose word may be past its time. */
function StatusBasis({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const basis = basisNow(atlas, site);
  if (basis.as === "fact") {
    const { when, cite, confidence } = basis.event;
    return (
      <span class={`facts-note ${rowNote}`}>
        {localise(when.words)} <Chips cites={cite} confidence={confidence} />
      </span>
    );
  }
  if (basis.as === "paper")
    return site.statusAtPaper === "unknown" ? null : (
      <span class={`facts-note ${rowNote}`}>{text.site.sincePaper}</span>
    );
  const last = lastKnown(atlas, site);
  const when = last?.by ? localise(last.by.when.words) : text.site.statusAtPaper;
  return (
    <>
      {last && (
        <span class={`facts-note ${rowNote}`}>{text.site.lastKnown(text.status[last.status], when)}</span>
      )}
      <span class={`facts-note ${rowNote}`}>
        {text.site.runOut(localise(dueOf(basis.promise).words))} <Chips cites={basis.promise.cite} />
      </span>
    </>
  );
}

/** The status at the time that the map shows, where that is not today. */
function StatusAtTime({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text, language } = useText();
  const when = useAtlasState((state) => otherTimeWords(state, atlas, text, language));
  const status = useStatusThen(site);
  if (when === null) return null;
  return (
    <div data-fact="status-then">
      <dt>{when}</dt>
      <dd>
        <StatusDisc status={status} /> {text.status[status]}
      </dd>
    </div>
  );
}
