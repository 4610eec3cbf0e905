import type { AtlasState } from "../../../state/store.ts";
import { MapFigure } from "./map-figure.tsx";
import { ComparePage } from "./compare-page.tsx";
import { CoverPage } from "./cover-page.tsx";
import { MapPage } from "./map-page.tsx";
import { SourcePages, sourcePages } from "./source-pages.tsx";
import { type PageFormat, mapSize, pageSizeNames } from "./page-format.ts";
import { SitesOnMap } from "./sites-on-map.tsx";
import { referencesOfPages } from "./references.ts";
import type { HandOutPage } from "./pages.ts";
import type { HandOut } from "./use-hand-out.ts";
import type { Album, Shown } from "./use-pictures.ts";
import { useText } from "../../use-text.ts";

interface HandOutPagesProps {
  readonly handOut: HandOut;
  readonly album: Album;
  readonly format: PageFormat;
}

export function HandOutPages({ handOut, album, format }: HandOutPagesProps) {
  const { text } = useText();
  const { title, summary, pages, mapStates, hasCover, hash, compared } = handOut;
  const references = referencesOfPages(pages);
  const before = hasCover ? 1 : 0;
  const running = hasCover ? title : text.subtitle;
  const all = before + pages.length + sourcePages(references);
  const pictureOf = (view: AtlasState | null): Shown | undefined =>
    view ? album.shown[mapStates.indexOf(view)] : undefined;
  const figureOf = (view: AtlasState | null, name: string) => (
    <PageFigure
      view={view}
      name={name}
      picture={pictureOf(view)}
      failed={album.failure !== null}
      format={format}
    />
  );
  if (compared) return <ComparePage things={compared} title={title} hash={hash} />;
  return (
    <>
      {hasCover && (
        <CoverPage title={title} summary={summary} pages={pages} firstNumber={1 + before} hash={hash}>
          {figureOf(mapStates[0] ?? null, title)}
        </CoverPage>
      )}
      {pages.map((page: HandOutPage, index) => (
        <MapPage
          key={page.key}
          page={page}
          running={[running, text.handOut.pageOf(index + 1 + before, all)]}
          references={references}
          hasNotes={format.hasNotes}
        >
          {figureOf(page.view, page.title)}
          {page.key === "view" && page.facts.length === 0 && (
            <OnMap view={page.view} picture={pictureOf(page.view)} />
          )}
        </MapPage>
      ))}
      <SourcePages references={references} title={running} pages={[before + pages.length + 1, all]} />
    </>
  );
}

function OnMap({ view, picture }: Pick<PageFigureProps, "view" | "picture">) {
  return view && picture ? <SitesOnMap state={view} seen={picture} /> : null;
}

interface PageFigureProps {
  readonly view: AtlasState | null;
  readonly name: string;
  readonly picture: Shown | undefined;
  readonly failed: boolean;
  readonly format: PageFormat;
}

/** An empty box has the size of the map while it is drawn, so that the page does not move. */
function PageFigure({ view, name, picture, failed, format }: PageFigureProps) {
  const { text } = useText();
  if (!view) return null;
  if (!picture)
    return failed ? (
      <p class="hand-out-soft">{text.handOut.noMap}</p>
    ) : (
      <div class="hand-out-map" aria-hidden="true" />
    );
  const { widthMillimetres } = mapSize(format);
  return (
    <MapFigure state={view} seen={picture} print={{ pageSize: pageSizeNames[format.size], widthMillimetres }}>
      <img src={picture.url} alt={text.handOut.mapOf(name)} />
    </MapFigure>
  );
}
