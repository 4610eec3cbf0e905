import type { BuiltSite } from "../../../model/atlas.ts";
import { siteRef } from "../../../model/feature-ref.ts";
import { endOf } from "../../../model/interval.ts";
import { isPlaced } from "../../../model/site-location.ts";
import type { AtlasEvent } from "../../../model/rows.ts";
import type { AtlasState } from "../../../state/store.ts";
import { Chips, citesOf } from "../../facts/citation/chip.tsx";
import { EventList } from "../../facts/rows/event-row.tsx";
import { LinkedRowContext } from "../../facts/rows/linked-row.ts";
import { MeasureLink, SiteLink } from "../../facts/rows/link-rows.tsx";
import { PanelHead } from "../../layout/panel-head.tsx";
import { directionText, distanceText } from "../../facts/format/quantity.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { BriefSection } from "../../tools/brief/brief-section.tsx";
import { CarryButton } from "../../tools/carry/carry-button.tsx";
import { CompareToggle } from "../compare/compare-toggle.tsx";
import { AreaFacts } from "./area-facts.tsx";
import { FigureGroups } from "./figure-groups.tsx";
import { NothingSince } from "./nothing-since.tsx";
import { OutlineFacts } from "./outline-facts.tsx";
import { Promises } from "./promises.tsx";
import { StatusFacts } from "./status-facts.tsx";
import { quiet } from "../../kit/text.ts";
import { Section } from "../../kit/section.tsx";
import "./site.css";

const hasSpotOf = ({ spot }: AtlasState): boolean => spot !== null;

/** Everything that the atlas knows of one site. @param eventId The event that the link names. */
export function SitePanel({ site, eventId }: { readonly site: BuiltSite; readonly eventId: string | null }) {
  const { atlas, printed } = useApp();
  const { text, language, localise } = useText();
  const hasSpot = useAtlasState(hasSpotOf);
  const events = atlas.eventsOfSite(site.id);
  // Ordinals, as in "the second campus", are numbers of the paper but no facts of a site.
  const ordinals = new Set(atlas.units.filter((unit) => unit.ordinal).map(({ id }) => id));
  const elsewhere = events.filter((event) => event.paperRow === undefined && !event.about);
  const isBefore = (event: AtlasEvent): boolean => endOf(event.when) <= atlas.paperDay;
  const earlier = elsewhere.filter(isBefore);
  const later = elsewhere.filter((event) => !isBefore(event));
  const reported = events.filter((event) => event.paperRow !== undefined && event.kind === "reported");
  const figures = atlas
    .figuresOfSite(site.id)
    .filter((figure) => figure.areaOf !== site.id && !ordinals.has(figure.unit));
  const measures = atlas.measuresOfSite(site.id);
  return (
    <LinkedRowContext.Provider value={eventId}>
      <PanelHead
        up={hasSpot ? { kind: "nearby" } : { kind: "sites" }}
        upText={hasSpot ? text.site.backToNearby : text.site.back}
        kicker={`${text.kind[site.kind]} · ${localise(site.type)}`}
        title={localise(site.name)}
        other={language === "en" ? site.name.zhHant : site.name.en}
        kind={site.kind}
        siteId={site.id}
      />
      <CompareToggle of={siteRef(site.id)} name={site.short} />{" "}
      {site.geometryType === "polygon" && <CarryButton of={siteRef(site.id)} name={localise(site.short)} />}
      {isPlaced(site) && (
        <BriefSection
          name={localise(site.short)}
          self={siteRef(site.id)}
          shapeKey={site.id}
          shapeOf={(outlines) => outlines.get(site.id) ?? null}
        />
      )}
      {text.nameStatus[site.nameStatus] && <p class={quiet}>{text.nameStatus[site.nameStatus]}</p>}
      <Where site={site} />
      <AreaFacts site={site} />
      <StatusFacts site={site} />
      <Promises site={site} />
      <Section title={text.site.since}>
        {later.length > 0 ? <EventList events={later} /> : <NothingSince site={site} />}
      </Section>
      {earlier.length > 0 && (
        <Section title={text.site.before}>
          <EventList events={earlier} />
        </Section>
      )}
      <FigureGroups figures={figures} />
      {reported.length > 0 && (
        <Section title={text.site.reported}>
          <EventList events={reported} />
        </Section>
      )}
      {measures.length > 0 && (
        <Section title={text.site.measures}>
          <ul class="rows" role="list">
            {measures.map((measure) => (
              <MeasureLink key={measure.id} measure={measure} />
            ))}
          </ul>
        </Section>
      )}
      <Relatives title={text.site.whole} ids={site.partOf ? [site.partOf] : []} />
      <Relatives title={text.site.parts} ids={atlas.partsOf(site.id).map((part) => part.id)} />
      <Relatives title={text.site.members} ids={site.members ?? []} />
      {site.neighbours.length > 0 && (
        <Section title={text.site.neighbours}>
          <ul class="rows" role="list">
            {site.neighbours.map(({ id, distanceMetres, bearing }) => {
              const neighbour = atlas.site(id);
              return (
                neighbour && (
                  <SiteLink key={id} site={neighbour}>
                    <span class={quiet}>
                      {directionText(bearing, text)} {distanceText(distanceMetres, text, language)}
                    </span>
                  </SiteLink>
                )
              );
            })}
          </ul>
        </Section>
      )}
      <OutlineFacts site={site} />
      {!printed && (
        <Section title={text.site.sources}>
          <Chips cites={citesOf([site, ...figures, ...events])} />
        </Section>
      )}
    </LinkedRowContext.Provider>
  );
}

function Relatives({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { atlas } = useApp();
  const sites = ids.flatMap((id) => atlas.site(id) ?? []);
  if (sites.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="rows" role="list">
        {sites.map((site) => (
          <SiteLink key={site.id} site={site} />
        ))}
      </ul>
    </Section>
  );
}

/** The district, and warnings that come first because readers might place the site wrongly. */
function Where({ site }: { readonly site: BuiltSite }) {
  const { atlas, hrefOf } = useApp();
  const { text, localise } = useText();
  const similar = site.notToBeConfusedWith ? atlas.measure(site.notToBeConfusedWith) : undefined;
  const outside = { no: "", partly: text.site.partlyOutside, yes: text.site.outside }[site.outsideHongKong];
  const noPlace = !isPlaced(site) ? text.site.noPlace : "";
  const district = site.district ? localise(site.district) : "";
  const note = site.districtNote ? localise(site.districtNote) : "";
  const words = [outside, noPlace, district, note].filter(Boolean);
  return (
    <>
      {words.length > 0 && <p class="where">{words.join(" · ")}</p>}
      {similar && (
        <p class="caution">
          {text.site.similarName}{" "}
          <a href={hrefOf({ kind: "measure", id: similar.id })}>{localise(similar.name)}</a>
        </p>
      )}
    </>
  );
}
