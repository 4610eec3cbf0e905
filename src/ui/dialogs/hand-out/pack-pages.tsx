import type { AtlasState } from "../../../state/store.ts";
import { MapFigure } from "./map-figure.tsx";
import { PackCover } from "./pack-cover.tsx";
import { PackSheet } from "./pack-sheet.tsx";
import { PackSources, sourceSheets } from "./pack-sources.tsx";
import { type Format, mapSize, paperNames } from "./paper.ts";
import { SitesOnMap } from "./sites-on-map.tsx";
import { referencesOfSheets } from "./pack-references.ts";
import type { Sheet } from "./sheets.ts";
import type { Pack } from "./use-pack.ts";
import type { Album, Shown } from "./use-pictures.ts";
import { useText } from "../../view.tsx";

interface PackPagesProps {
  readonly pack: Pack;
  readonly album: Album;
  readonly format: Format;
}

/** The sheets in order: cover, scenes or sites, sources. */
export function PackPages({ pack, album, format }: PackPagesProps) {
  const { text } = useText();
  const { title, summary, sheets, wishes, hasCover, hash } = pack;
  const references = referencesOfSheets(sheets);
  const before = hasCover ? 1 : 0;
  const running = hasCover ? title : text.subtitle;
  const all = before + sheets.length + sourceSheets(references);
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
        <PackCover title={title} summary={summary} sheets={sheets} firstPage={1 + before} hash={hash}>
          {figureOf(wishes[0] ?? null, title)}
        </PackCover>
      )}
      {sheets.map((sheet: Sheet, index) => (
        <PackSheet
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
        </PackSheet>
      ))}
      <PackSources references={references} title={running} pages={[before + sheets.length + 1, all]} />
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
  readonly format: Format;
}

/** The room of a map is kept while it is drawn. */
function SheetFigure({ view, name, picture, failed, format }: SheetFigureProps) {
  const { text } = useText();
  if (!view) return null;
  if (!picture)
    return failed ? <p class="pack-soft">{text.pack.noMap}</p> : <div class="pack-map" aria-hidden="true" />;
  const { widthMillimetres } = mapSize(format);
  return (
    <MapFigure state={view} seen={picture} print={{ paper: paperNames[format.paper], widthMillimetres }}>
      <img src={picture.url} alt={text.pack.mapOf(name)} />
    </MapFigure>
  );
}
