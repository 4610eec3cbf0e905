import type { ComponentChildren } from "preact";
import { isPlaced } from "../../../model/placed.ts";
import { statusNow } from "../../../model/status.ts";
import { KindMarker } from "../../facts/signs/map-samples.tsx";
import { useText, useApp } from "../../app-context.tsx";
import { FactList } from "./fact-list.tsx";
import { PageFooter } from "./page-footer.tsx";
import { PrintedPage } from "./printed-page.tsx";
import type { References } from "./references.ts";
import type { HandOutPage } from "./pages.ts";

interface PackSheetProps {
  readonly sheet: HandOutPage;
  /** What the pack is called, and "page 3 of 12"; nothing for a sheet by itself. */
  readonly running: readonly [title: string, page: string];
  readonly references: References;
  readonly hasNotes: boolean;
  /** The map with its furniture, or what stands in its place. */
  readonly children: ComponentChildren;
}

/** A scene or a site on one sheet: title, caption, map, facts with their sources, notes, and the way back to the atlas. */
export function MapPage({ sheet, running, references, hasNotes, children }: PackSheetProps) {
  const { text } = useText();
  const { key, title, caption, notes, facts, view, hash, site } = sheet;
  return (
    <PrintedPage name={key} look={view || site ? undefined : "slide"}>
      <RunningHead running={running} />
      <h2 class="pack-title">{title}</h2>
      {site && <SiteLine site={site} />}
      {caption && <p class="pack-caption">{caption}</p>}
      <div class="pack-body">
        {children}
        <FactList facts={facts} references={references} />
      </div>
      {hasNotes && notes && (
        <section class="pack-notes">
          <h3>{text.pack.speaker}</h3>
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
    <p class="pack-running">
      <span class="pack-brand">{text.title}</span>
      <span>{title}</span>
      <span>{page}</span>
    </p>
  );
}

/** Kind, state now, and what must be said before anything else. */
function SiteLine({ site }: { readonly site: NonNullable<HandOutPage["site"]> }) {
  const { atlas } = useApp();
  const { text, say } = useText();
  const outside = { no: "", partly: text.site.partlyOutside, yes: text.site.outside }[site.outsideHongKong];
  const words = [
    text.kind[site.kind],
    site.district && say(site.district),
    outside,
    !isPlaced(site) && text.site.noPlace,
    `${text.site.statusNow}${text.separator}${text.status[statusNow(atlas, site)]}`,
    text.precision[site.precision],
  ];
  return (
    <p class="pack-site">
      <KindMarker kind={site.kind} /> {words.filter(Boolean).join(" · ")}
    </p>
  );
}
