import { type ComparedThing, containments, knownRows } from "../../../model/comparison.ts";
import type { Cite } from "../../../model/rows.ts";
import { htmlLangOf } from "../../facts/format/place.ts";
import { CompareTable } from "../../panels/compare/compare-table.tsx";
import { Footprints } from "../../panels/compare/footprints.tsx";
import { Lanes } from "../../panels/compare/lanes.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { RunningHead } from "./map-page.tsx";
import { PageFooter } from "./page-footer.tsx";
import { PrintedPage } from "./printed-page.tsx";
import { referencesOf } from "./references.ts";
import "../../panels/compare/compare.css";

/** More would take the page from what they are the sources of. */
const mostSources = 14;

interface ComparePageProps {
  readonly things: readonly ComparedThing[];
  readonly title: string;
  readonly hash: string;
}

/** The whole comparison on one sheet of paper: table, outlines on one scale, timeline, sources. */
export function ComparePage({ things, title, hash }: ComparePageProps) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  // What is shown is cited by number; a row of all sources would be longer than the page.
  const rows = knownRows(things).filter((row) => row !== "sources");
  const references = referencesOf(things.flatMap((thing) => citesIn(thing)));
  const sources = references.sourceIds.slice(0, mostSources).flatMap((id) => atlas.source(id) ?? []);
  const left = references.sourceIds.length - sources.length;
  const numbers = (cites: readonly Cite[]): string =>
    [...new Set(cites.map(references.numberOf))].map((number) => `[${number}]`).join(" ");
  return (
    <PrintedPage name="compared">
      <RunningHead running={["", ""]} />
      <h2 class="hand-out-title">{title}</h2>
      {containments(atlas, things).map(({ part, whole }) => (
        <p key={`${part.ref.id} ${whole.ref.id}`} class="hand-out-soft">
          {text.compare.within(localise(part.short), localise(whole.short))}
        </p>
      ))}
      <div class="compare-page">
        <CompareTable
          things={things}
          rows={rows}
          isBrief
          showCites={(cites) => <span class="hand-out-cite">{numbers(cites)}</span>}
          head={({ name }) => <span class="compare-name">{localise(name)}</span>}
        />
        <div class="compare-side">
          <h3>{text.compare.footprints}</h3>
          <Footprints things={things} />
          <h3>{text.compare.timeline}</h3>
          <Lanes things={things} />
          <h3>{text.handOut.sources}</h3>
          <ol class="compare-sources">
            {sources.map((source) => (
              <li key={source.id}>
                {localise(source.publisher)}
                {text.separator}
                {source.name ? localise(source.name) : <span lang={htmlLangOf(source)}>{source.title}</span>}
                {source.date && ` (${source.date})`}
              </li>
            ))}
          </ol>
          {left > 0 && <p class="hand-out-soft">{text.compare.moreSources(left)}</p>}
        </div>
      </div>
      <PageFooter hash={hash} hasMap />
    </PrintedPage>
  );
}

/** Of the numbers and dates that the table shows, in its order. */
function citesIn({ cells }: ComparedThing): readonly Cite[] {
  return Object.values(cells).flatMap((cell) => {
    switch (cell.type) {
      case "amount":
        return cell.figure?.cite ?? [];
      case "promises":
        return cell.judgements.flatMap(({ promise }) => promise.cite);
      case "sources":
      case "none":
      case "word":
        return [];
    }
  });
}
