import { type ComponentChildren, render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Tour } from "../../../model/tour.ts";
import type { LivingPicture } from "../../../state/map-picture.ts";
import { isOnStage } from "../../../model/choice/stage.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useTour } from "../../panels/tours/use-tour.ts";
import { useAtlasState, AppContext, useApp } from "../../app-context.tsx";
import { PrintedScene, PrintedView } from "./printed.tsx";
import { useLightPicture } from "./use-light-picture.ts";
import "./hand-out.css";

/**
 * While the browser prints, what is on the screen as a sheet of paper. All of it is done at once: the page is printed
 * as soon as the listener returns.
 */
export function PrintArea() {
  const view = useApp();
  const staged = useTour(useAtlasState(stagedOf));
  const tour = staged.state === "here" ? staged.tour : null;
  const area = useRef<HTMLDivElement>(null);
  const light = useLightPicture();
  useEffect(() => {
    const show = (): void => {
      const state = view.store.getState();
      if (!area.current || state.dialog?.kind === "hand-out") return;
      const { kind, words } = printed(state, tour, light.current ?? view.pictures.now());
      document.documentElement.dataset["printing"] = kind;
      render(<AppContext.Provider value={view}>{words}</AppContext.Provider>, area.current);
    };
    const hide = (): void => {
      delete document.documentElement.dataset["printing"];
      light.current = null;
      if (area.current) render(null, area.current);
    };
    window.addEventListener("beforeprint", show);
    window.addEventListener("afterprint", hide);
    return () => {
      window.removeEventListener("beforeprint", show);
      window.removeEventListener("afterprint", hide);
    };
  }, [view, tour]);
  return <div class="print-area on-paper" ref={area} />;
}

/** The tour that the audience sees; empty for none. */
const stagedOf = (state: AtlasState): string => (isOnStage(state) ? (state.stage?.tour ?? "") : "");

function printed(
  state: AtlasState,
  tour: Tour | null,
  picture: LivingPicture | null,
): { readonly kind: "scene" | "view"; readonly words: ComponentChildren } {
  const { stage } = state;
  if (!tour || !stage) return { kind: "view", words: <PrintedView state={state} picture={picture} /> };
  return {
    kind: "scene",
    words: <PrintedScene state={state} tour={tour} step={stage.step} picture={picture} />,
  };
}
