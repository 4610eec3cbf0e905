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
 * Prints the present view if the reader uses the print command of the browser. It renders synchronously, because the browser
 * prints as soon as the listener returns.
 */
export function PrintArea() {
  const app = useApp();
  const staged = useTour(useAtlasState(stagedOf));
  const tour = staged.state === "here" ? staged.tour : null;
  const area = useRef<HTMLDivElement>(null);
  const light = useLightPicture();
  useEffect(() => {
    const show = (): void => {
      const state = app.store.getState();
      if (!area.current || state.dialog?.kind === "hand-out") return;
      const { kind, content } = printed(state, tour, light.current ?? app.pictures.now());
      document.documentElement.dataset["printing"] = kind;
      render(<AppContext.Provider value={app}>{content}</AppContext.Provider>, area.current);
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
  }, [app, tour]);
  return <div class="print-area on-paper" ref={area} />;
}

/** The id of the tour on the stage; empty if there is none. */
const stagedOf = (state: AtlasState): string => (isOnStage(state) ? (state.stage?.tour ?? "") : "");

function printed(
  state: AtlasState,
  tour: Tour | null,
  picture: LivingPicture | null,
): { readonly kind: "scene" | "view"; readonly content: ComponentChildren } {
  const { stage } = state;
  if (!tour || !stage) return { kind: "view", content: <PrintedView state={state} picture={picture} /> };
  return {
    kind: "scene",
    content: <PrintedScene state={state} tour={tour} step={stage.step} picture={picture} />,
  };
}
