import type { AtlasState } from "../../../state/store.ts";
import { MapFigure } from "./map-figure.tsx";
import { CoverPage } from "./cover-page.tsx";
import { MapPage } from "./map-page.tsx";
import { SourcePages, sourcePages } from "./source-pages.tsx";
import { type PageFormat, mapSize, pageSizeNames } from "./page-format.ts";
import { SitesOnMap } from "./sites-on-map.tsx";
import { referencesOfPages } from "./references-of-pages.ts";
import type { HandOutPage } from "./pages.ts";
import type { HandOut } from "./use-hand-out.ts";
import type { Album, Shown } from "./use-pictures.ts";
import { useText } from "../../app-context.tsx";

interface PackPagesProps {
  readonly pack: HandOut;
  readonly album: Album;
  readonly format: PageFormat;
}

/** The sheets in order: cover, scenes or sites, sources. */
export function HandOutPages({ pack, album, format }: PackPagesProps) {
  const { text } = useText();
  const { title, summary, sheets, wishes, hasCover, hash } = pack;
  const references = referencesOfPages(sheets);
  const before = hasCover ? 1 : 0;
  const running = hasCover ? title : text.subtitle;
  const all = before + sheets.length + sourcePages(references);
  const pictureOf = (view: AtlasState | null): Shown | undefined =>
    view ? album.shown[wishes.indexOf(view)] : undefined;
  const figureOf = (view: AtlasState | null, name: string) => (
    <SheetFigure
      view={view}
      name={name}
      picture={pictureOf(view)}
      failed={album.failure !== null}
      format={format}
    />
  );
  return (
    <>
      {hasCover && (
        <CoverPage title={title} summary={summary} sheets={sheets} firstPage={1 + before} hash={hash}>
          {figureOf(wishes[0] ?? null, title)}
        </CoverPage>
      )}
      {sheets.map((sheet: HandOutPage, index) => (
        <MapPage
          key={sheet.key}
          sheet={sheet}
          running={[running, text.pack.pageOf(index + 1 + before, all)]}
          references={references}
          hasNotes={format.hasNotes}
        >
          {figureOf(sheet.view, sheet.title)}
          {sheet.key === "view" && sheet.facts.length === 0 && (
            <OnMap view={sheet.view} picture={pictureOf(sheet.view)} />
          )}
        </MapPage>
      ))}
      <SourcePages references={references} title={running} pages={[before + sheets.length + 1, all]} />
    </>
  );
}

function OnMap({ view, picture }: Pick<SheetFigureProps, "view" | "picture">) {
  return view && picture ? <SitesOnMap state={view} seen={picture} /> : null;
}

interface SheetFigureProps {
  readonly view: AtlasState | null;
  readonly name: string;
  readonly picture: Shown | undefined;
  readonly failed: boolean;
  readonly format: PageFormat;
}

/** The room of a map is kept while it is drawn. */
function SheetFigure({ view, name, picture, failed, format }: SheetFigureProps) {
  const { text } = useText();
  if (!view) return null;
  if (!picture)
    return failed ? <p class="pack-soft">{text.pack.noMap}</p> : <div class="pack-map" aria-hidden="true" />;
  const { widthMillimetres } = mapSize(format);
  return (
    <MapFigure state={view} seen={picture} print={{ paper: pageSizeNames[format.paper], widthMillimetres }}>
      <img src={picture.url} alt={text.pack.mapOf(name)} />
    </MapFigure>
  );
}
