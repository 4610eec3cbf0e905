import { useMemo } from "preact/hooks";
import { tourTextIn } from "../../../model/tour.ts";
import type { HandOutSubject } from "../../../state/dialog.ts";
import { initialState, type AtlasState } from "../../../state/store.ts";
import { nextFocus } from "../../../state/focus.ts";
import { formatHash } from "../../../link/hash.ts";
import { shareableHash } from "../../../link/shareable-hash.ts";
import { stageAt } from "../../../model/choice/stage.ts";
import { type FoundTour, useTour } from "../../panels/tours/use-tour.ts";
import { useText, useApp } from "../../app-context.tsx";
import { type PageFormat, mapSize } from "./page-format.ts";
import { type HandOutPage, pageOfView, pagesOfSites, pagesOfTour } from "./pages.ts";
import { titleOfView } from "./title-of-view.ts";

/** All that is printed, but for its pictures. */
export interface HandOut {
  readonly title: string;
  readonly summary: string;
  readonly hash: string;
  readonly sheets: readonly HandOutPage[];
  /** What the maps show, in the order of the sheets; before them, where there is a cover, all of Hong Kong. */
  readonly wishes: readonly AtlasState[];
  readonly hasCover: boolean;
}

/** The pack that was asked for; null while its tour is on its way, or where there is none. */
export function useHandOut(
  of: HandOutSubject,
  format: PageFormat,
): { readonly pack: HandOut | null; readonly found: FoundTour } {
  const view = useApp();
  const { text, language } = useText();
  const found = useTour(of.kind === "tour" ? of.tour : "");
  const tour = found.state === "here" ? found.tour : null;
  const pack = useMemo(() => {
    const ground = { atlas: view.atlas, known: view.known, language };
    switch (of.kind) {
      case "tour": {
        if (!tour) return null;
        const titled = {
          title: tourTextIn(tour.title, language),
          summary: tourTextIn(tour.summary, language),
        };
        const hash = shareableHash({ ...initialState, language, stage: stageAt(tour.id) });
        return bound(pagesOfTour(ground, tour), { ...titled, hash, language });
      }
      case "sites": {
        const titled = {
          title: text.nav.sites,
          summary: "",
          hash: formatHash({ ...initialState, language }),
        };
        return bound(pagesOfSites(ground, of.ids), { ...titled, language });
      }
      case "view": {
        const state = view.store.getState();
        const title = titleOfView(state, view.atlas, text, language);
        const sheet = pageOfView(ground, state, title, { seen: view.pictures.now(), size: mapSize(format) });
        return bound([sheet], { title, summary: "", hash: sheet.hash, language });
      }
    }
  }, [of, language, tour, format.orientation]);
  return { pack, found };
}

type Titled = Pick<HandOut, "title" | "summary" | "hash"> & Pick<AtlasState, "language">;

function bound(sheets: readonly HandOutPage[], { language, ...titled }: Titled): HandOut {
  const hasCover = sheets.length > 1;
  const all = { ...initialState, language };
  const cover = hasCover ? [{ ...all, focus: nextFocus(all, { kind: "home" }) }] : [];
  const maps = sheets.flatMap(({ view }) => view ?? []);
  return { ...titled, sheets, hasCover, wishes: [...cover, ...maps] };
}
