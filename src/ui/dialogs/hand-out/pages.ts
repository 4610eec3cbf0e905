import { initialUrlState } from "../../../link/url-state.ts";
import type { Atlas, BuiltSite } from "../../../model/atlas.ts";
import { type Language, textIn } from "../../../model/localised.ts";
import { isOwnId } from "../../../model/own-tour.ts";
import type { OwnLayer } from "../../../model/own-layer.ts";
import { tourTextIn, type Tour } from "../../../model/tour.ts";
import type { Seen } from "./drawn-sites.ts";
import { sceneShown } from "../../../state/scene-state.ts";
import { shareableHash } from "../../../link/shareable-hash.ts";
import { stageAt } from "../../../model/choice/stage.ts";
import { type AtlasState, initialState } from "../../../state/store.ts";
import { nextFocus } from "../../../state/focus.ts";
import { formatHash } from "../../../link/hash.ts";
import type { KnownIds } from "../../../link/field.ts";
import { type Fact, factsOfMeasure, factsOfScene, factsOfSite } from "./facts.ts";
import { wholeView } from "./whole-view.ts";

/** One printed page; a long one may continue on a second sheet of paper. */
export interface HandOutPage {
  readonly key: string;
  readonly title: string;
  readonly caption: string;
  readonly notes: string;
  /** The state that the map shows; null for a page of text. */
  readonly view: AtlasState | null;
  /** The hash of its address in the atlas. */
  readonly hash: string;
  readonly facts: readonly Fact[];
  readonly site: BuiltSite | null;
}

export interface PageInputs {
  readonly atlas: Atlas;
  readonly known: KnownIds;
  readonly language: Language;
}

/** @param own The reader's layers, which only tours of their own may show. */
export function pagesOfTour(
  { atlas, known, language }: PageInputs,
  tour: Tour,
  own: readonly OwnLayer[] = [],
): readonly HandOutPage[] {
  const first = { ...initialState, language, ownLayers: isOwnId(tour.id) ? own : [] };
  return tour.scenes.map((scene, step) => {
    const shown = { ...sceneShown(first, scene, known), stage: stageAt(tour.id, step) };
    return {
      key: scene.id,
      title: tourTextIn(scene.title, language),
      caption: tourTextIn(scene.caption, language),
      notes: tourTextIn(scene.notes, language),
      view: scene.slide ? null : shown,
      hash: shareableHash(shown),
      facts: factsOfScene(atlas, scene),
      site: null,
    };
  });
}

export function pagesOfSites(
  { atlas, language }: PageInputs,
  ids: readonly string[],
): readonly HandOutPage[] {
  const first = { ...initialState, language };
  return ids.flatMap((id) => {
    const site = atlas.site(id);
    if (!site) return [];
    const panel = { kind: "site", id } as const;
    const view = { ...first, panel, focus: nextFocus(first, panel) };
    return {
      ...ofSite(atlas, site, language),
      key: id,
      notes: "",
      view: site.bounds ? view : null,
      hash: formatHash({ ...initialUrlState, language, panel }),
    };
  });
}

/**
 * The page of what the reader sees now.
 * @param seen The viewport and camera of the live map; null if there is no map.
 * @param size The size of the picture to be taken, in CSS pixels.
 */
export function pageOfView(
  { atlas, language }: PageInputs,
  state: AtlasState,
  title: string,
  { seen, size }: { readonly seen: Seen | null; readonly size: Pick<Seen, "width" | "height"> },
): HandOutPage {
  const about = aboutPanel(atlas, state, language);
  return {
    caption: "",
    facts: [],
    site: null,
    ...about,
    key: "view",
    title,
    notes: "",
    view: seen && wholeView(state, seen, size),
    hash: shareableHash(state),
  };
}

function aboutPanel(
  atlas: Atlas,
  { panel }: AtlasState,
  language: Language,
): Partial<Pick<HandOutPage, "caption" | "facts" | "site">> {
  const site = panel.kind === "site" ? atlas.site(panel.id) : undefined;
  if (site) return ofSite(atlas, site, language);
  const measure = panel.kind === "measure" ? atlas.measure(panel.id) : undefined;
  return measure ? { caption: textIn(measure.summary, language), facts: factsOfMeasure(atlas, measure) } : {};
}

function ofSite(
  atlas: Atlas,
  site: BuiltSite,
  language: Language,
): Pick<HandOutPage, "title" | "caption" | "facts" | "site"> {
  const measure = atlas
    .measuresOfSite(site.id)
    .find(({ category }) => atlas.category(category)?.part === "body");
  return {
    title: textIn(site.name, language),
    caption: measure ? textIn(measure.summary, language) : "",
    facts: factsOfSite(atlas, site),
    site,
  };
}
