import { useLayoutEffect } from "preact/hooks";
import { stageTextPixels } from "../../look/stage-text.ts";

/** The stylesheet is told the size that the labels of the map have. */
export function useStageText(): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const tell = (): void =>
      style.setProperty("--stage-text", `${stageTextPixels(innerWidth, innerHeight)}px`);
    tell();
    window.addEventListener("resize", tell);
    return () => {
      window.removeEventListener("resize", tell);
      style.removeProperty("--stage-text");
    };
  }, []);
}
