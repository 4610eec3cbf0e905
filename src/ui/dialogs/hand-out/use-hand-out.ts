import { useMemo } from "preact/hooks";
import type { ComparedThing } from "../../../model/comparison.ts";
import { tourTextIn } from "../../../model/tour.ts";
import { type HandOutSubject, initialState, type AtlasState } from "../../../state/store.ts";
import { nextFocus } from "../../../state/focus.ts";
import { formatHash } from "../../../link/hash.ts";
import { shareableHash } from "../../../link/shareable-hash.ts";
import { stageAt } from "../../../model/choice/stage.ts";
import { comparedThings } from "../../panels/compare/use-compared.ts";
import { type FoundTour, useTour } from "../../panels/tours/use-tour.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { type PageFormat, mapSize } from "./page-format.ts";
import { type HandOutPage, pageOfView, pagesOfSites, pagesOfTour } from "./pages.ts";
import { titleOfView } from "./imprint.ts";

/** A hand-out without the pictures of its maps, which take longer. */
export interface HandOut {
  readonly title: string;
  readonly summary: string;
  readonly hash: string;
  readonly pages: readonly HandOutPage[];
  /** The state that each map shows, in the order of the pages. With a cover, its map of all Hong Kong comes first. */
  readonly mapStates: readonly AtlasState[];
  readonly hasCover: boolean;
  /** What stands side by side on the one page of a comparison; null for all other hand-outs. */
  readonly compared: readonly ComparedThing[] | null;
}

const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

/** The hand-out is null while its tour is being loaded, and if there is no such tour. */
export function useHandOut(
  of: HandOutSubject,
  format: PageFormat,
): { readonly handOut: HandOut | null; readonly found: FoundTour } {
  const app = useApp();
  const { text, language } = useText();
  const found = useTour(of.kind === "tour" ? of.tour : "");
  const tour = found.state === "here" ? found.tour : null;
  const own = useAtlasState(layersOf);
  const handOut = useMemo(() => {
    const inputs = { atlas: app.atlas, known: app.known, language };
    switch (of.kind) {
      case "tour": {
        if (!tour) return null;
        const titled = {
          title: tourTextIn(tour.title, language),
          summary: tourTextIn(tour.summary, language),
        };
        const hash = shareableHash({ ...initialState, language, stage: stageAt(tour.id) });
        return handOutOf(pagesOfTour(inputs, tour, own), { ...titled, hash, language });
      }
      case "sites": {
        const titled = {
          title: text.titles.sites,
          summary: "",
          hash: formatHash({ ...initialState, language }),
        };
        return handOutOf(pagesOfSites(inputs, of.ids), { ...titled, language });
      }
      case "compared": {
        const state = app.store.getState();
        const title = text.titles.compare;
        const compared = comparedThings(app.atlas, state.compared);
        const hash = formatHash({
          ...initialState,
          language,
          panel: { kind: "compare" },
          compared: state.compared,
        });
        return { title, summary: "", hash, pages: [], mapStates: [], hasCover: false, compared };
      }
      case "view": {
        const state = app.store.getState();
        const title = titleOfView(state, app.atlas, text, language);
        const page = pageOfView(inputs, state, title, { seen: app.pictures.now(), size: mapSize(format) });
        return handOutOf([page], { title, summary: "", hash: page.hash, language });
      }
    }
  }, [of, language, tour, own, format.orientation]);
  return { handOut, found };
}

type Titled = Pick<HandOut, "title" | "summary" | "hash"> & Pick<AtlasState, "language">;

function handOutOf(pages: readonly HandOutPage[], { language, ...titled }: Titled): HandOut {
  const hasCover = pages.length > 1;
  const all = { ...initialState, language };
  const cover = hasCover ? [{ ...all, focus: nextFocus(all, { kind: "home" }) }] : [];
  const maps = pages.flatMap(({ view }) => view ?? []);
  return { ...titled, pages, hasCover, mapStates: [...cover, ...maps], compared: null };
}
