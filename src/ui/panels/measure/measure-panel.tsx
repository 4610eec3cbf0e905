import type { Atlas } from "../../../model/atlas.ts";
import type { Measure } from "../../../model/rows.ts";
import { pairsOfMeasure, repeatedStatements } from "../../../model/repeated-statements.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { RepeatedStatements } from "../measures/repeated-statements.tsx";
import { dayText } from "../../facts/format/quantity.ts";
import { EventList } from "../../facts/rows/event-row.tsx";
import { FigureList } from "../../facts/rows/figure-row.tsx";
import { MeasureLink, SiteLink } from "../../facts/rows/link-rows.tsx";
import { PanelHead } from "../../layout/panel-head.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { quiet } from "../../kit/text.ts";
import { Section } from "../../kit/section.tsx";

const maxRelated = 6;

/** Measures that name the same sites, sorted by the number of shared sites. */
function relatedMeasures(atlas: Atlas, measure: Measure): readonly Measure[] {
  const sites = new Set(measure.siteIds);
  const shared = (other: Measure): number => other.siteIds.filter((id) => sites.has(id)).length;
  return atlas.measures
    .filter((other) => other.id !== measure.id && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, maxRelated);
}

/** One measure: its summary, figures, dates and sites, and what has happened since the paper. */
export function MeasurePanel({ measure }: { readonly measure: Measure }) {
  const { atlas, hrefOf } = useApp();
  const { text, language, localise } = useText();
  const category = atlas.category(measure.category);
  const figures = atlas.figuresOfMeasure(measure.id);
  const events = atlas.eventsOfMeasure(measure.id);
  const inPaper = events.filter((event) => event.paperRow !== undefined);
  const later = events.filter((event) => event.paperRow === undefined);
  const sites = measure.siteIds.flatMap((id) => atlas.site(id) ?? []);
  const related = relatedMeasures(atlas, measure);
  const pairs = pairsOfMeasure(repeatedStatements(atlas), measure.id);
  const similar = measure.notToBeConfusedWith ? atlas.measure(measure.notToBeConfusedWith) : undefined;
  return (
    <>
      <PanelHead
        up={{ kind: "measures" }}
        upText={text.measure.back}
        kicker={category ? localise(category.name) : ""}
        title={localise(measure.name)}
        other={language === "en" ? measure.name.zhHant : measure.name.en}
      />
      {measure.laterName && <p class={quiet}>{text.measure.laterName(localise(measure.laterName))}</p>}
      {text.nameStatus[measure.nameStatus] && <p class={quiet}>{text.nameStatus[measure.nameStatus]}</p>}
      <p class="summary">
        {localise(measure.summary)} <Chips cites={measure.cite} />
      </p>
      {similar && (
        <p class="caution">
          {text.site.similarName}{" "}
          <a href={hrefOf({ kind: "measure", id: similar.id })}>{localise(similar.name)}</a>
        </p>
      )}
      <Section title={text.measure.figures}>
        {figures.length > 0 ? (
          <FigureList figures={figures} />
        ) : (
          <p class={quiet}>{text.measure.noFigures}</p>
        )}
      </Section>
      {inPaper.length > 0 && (
        <Section title={text.measure.dates}>
          <EventList events={inPaper} />
        </Section>
      )}
      <Section title={text.measure.since}>
        <NotFound measure={measure} />
        {later.length > 0 && <EventList events={later} />}
      </Section>
      {pairs.length > 0 && (
        <Section title={`${text.repeatedStatements.title} · ${pairs.length}`}>
          <RepeatedStatements pairs={pairs} />
        </Section>
      )}
      <Section title={sites.length > 0 ? `${text.measure.sites} · ${sites.length}` : text.measure.sites}>
        {sites.length > 0 ? (
          <ul class="rows" role="list">
            {sites.map((site) => (
              <SiteLink key={site.id} site={site}>
                <span class={quiet}>{text.count.measures(atlas.measuresOfSite(site.id).length)}</span>
              </SiteLink>
            ))}
          </ul>
        ) : (
          <p class={quiet}>{text.measure.noSites}</p>
        )}
      </Section>
      {related.length > 0 && (
        <Section title={text.measure.related}>
          <ul class="rows" role="list">
            {related.map((other) => (
              <MeasureLink key={other.id} measure={other} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Says where and until when later news was searched for without result, so that silence is not read as neglect. */
function NotFound({ measure: { notFound } }: { readonly measure: Measure }) {
  const { text, language, localise } = useText();
  if (!notFound) return null;
  return (
    <p class={quiet}>{text.measure.notFound(dayText(notFound.until, language), localise(notFound.where))}</p>
  );
}
