import type { ComponentChildren } from "preact";
import { isPlaced } from "../../../model/site-location.ts";
import { statusWords } from "../../facts/format/status-words.ts";
import { KindMarker } from "../../facts/signs/map-samples.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { FactList } from "./fact-list.tsx";
import { PageFooter } from "./page-footer.tsx";
import { PrintedPage } from "./printed-page.tsx";
import type { References } from "./references.ts";
import type { HandOutPage } from "./pages.ts";

interface MapPageProps {
  readonly page: HandOutPage;
  /** The title of the hand-out and "page 3 of 12"; both are empty on a single page. */
  readonly running: readonly [title: string, page: string];
  readonly references: References;
  readonly hasNotes: boolean;
  /** The map figure, or a text in its place. */
  readonly children: ComponentChildren;
}

/** The page of a scene, a site or a view. */
export function MapPage({ page, running, references, hasNotes, children }: MapPageProps) {
  const { text } = useText();
  const { key, title, caption, notes, facts, view, hash, site } = page;
  return (
    <PrintedPage name={key} look={view || site ? undefined : "slide"}>
      <RunningHead running={running} />
      <h2 class="hand-out-title">{title}</h2>
      {site && <SiteLine site={site} />}
      {caption && <p class="hand-out-caption">{caption}</p>}
      <div class="hand-out-body">
        {children}
        <FactList facts={facts} references={references} />
      </div>
      {hasNotes && notes && (
        <section class="hand-out-notes">
          <h3>{text.handOut.speaker}</h3>
          <p>{notes}</p>
        </section>
      )}
      <PageFooter hash={hash} hasMap={view !== null} />
    </PrintedPage>
  );
}

export function RunningHead({ running: [title, page] }: { readonly running: readonly [string, string] }) {
  const { text } = useText();
  return (
    <p class="hand-out-running">
      <span class="hand-out-brand">{text.title}</span>
      <span>{title}</span>
      <span>{page}</span>
    </p>
  );
}

/** The kind, the present status, and the warnings that readers need before the map. */
function SiteLine({ site }: { readonly site: NonNullable<HandOutPage["site"]> }) {
  const { atlas } = useApp();
  const { text, language, localise } = useText();
  const outside = { no: "", partly: text.site.partlyOutside, yes: text.site.outside }[site.outsideHongKong];
  const words = [
    text.kind[site.kind],
    site.district && localise(site.district),
    outside,
    !isPlaced(site) && text.site.noPlace,
    statusWords(atlas, site, text, language),
    text.precision[site.precision],
  ];
  return (
    <p class="hand-out-site">
      <KindMarker kind={site.kind} /> {words.filter(Boolean).join(" · ")}
    </p>
  );
}
