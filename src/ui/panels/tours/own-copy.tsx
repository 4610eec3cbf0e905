import { copyOf } from "../../../model/own-tour.ts";
import { saidIn, type Tour } from "../../../model/tour.ts";
import { startEditing } from "../../../state/actions/tour-editing.ts";
import { useText, useView } from "../../view.tsx";
import { useOwnTours } from "./use-own-tours.ts";
import { TextButton } from "../../kit/button.tsx";

/** A ready-made tour as one's own, to change it. */
export function OwnCopy({ tour }: { readonly tour: Tour }) {
  const { store } = useView();
  const { text, language } = useText();
  const own = useOwnTours();
  if (own.state !== "here") return null;
  const copy = (): void => {
    const mine = copyOf(tour);
    own.value.change(mine);
    startEditing(store, mine.id);
  };
  return (
    <TextButton aria-label={text.own.of(text.own.makeCopy, saidIn(tour.title, language))} onClick={copy}>
      {text.own.makeCopy}
    </TextButton>
  );
}
