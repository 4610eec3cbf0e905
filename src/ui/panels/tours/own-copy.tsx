import { copyOf } from "../../../model/own-tour.ts";
import { tourTextIn, type Tour } from "../../../model/tour.ts";
import { startEditing } from "../../../state/actions/tour-editing.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { useOwnTours } from "./own-tours.tsx";
import { TextButton } from "../../kit/button.tsx";

/** Copies a shipped tour to the reader's own tours, because shipped tours cannot be edited. */
export function OwnCopy({ tour }: { readonly tour: Tour }) {
  const { store } = useApp();
  const { text, language } = useText();
  const own = useOwnTours();
  if (own.state === "failed") return null;
  const copy = (): void => {
    if (own.state !== "here") return;
    const copied = copyOf(tour);
    own.value.change(copied);
    startEditing(store, copied.id);
  };
  return (
    <TextButton
      aria-label={text.ownTours.of(text.ownTours.makeCopy, tourTextIn(tour.title, language))}
      disabled={own.state !== "here"}
      onClick={copy}
    >
      {text.ownTours.makeCopy}
    </TextButton>
  );
}
