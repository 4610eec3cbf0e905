import { copyOf } from "../../../model/own-tour.ts";
import { tourTextIn, type Tour } from "../../../model/tour.ts";
import { startEditing } from "../../../state/actions/tour-editing.ts";
import { useText, useApp } from "../../app-context.tsx";
import { useOwnTours } from "./use-own-tours.ts";
import { TextButton } from "../../kit/button.tsx";

/** A ready-made tour as one's own, to change it. */
export function OwnCopy({ tour }: { readonly tour: Tour }) {
  const { store } = useApp();
  const { text, language } = useText();
  const own = useOwnTours();
  if (own.state !== "here") return null;
  const copy = (): void => {
    const mine = copyOf(tour);
    own.value.change(mine);
    startEditing(store, mine.id);
  };
  return (
    <TextButton aria-label={text.own.of(text.own.makeCopy, tourTextIn(tour.title, language))} onClick={copy}>
      {text.own.makeCopy}
    </TextButton>
  );
}
