import type { OwnTours } from "../../../documents/tour/own-tours.ts";
import { useText } from "../../view.tsx";

/** Two tabs wrote one tour at once: each is told what became of what was written. */
export function DivertedNote({ own }: { readonly own: OwnTours }) {
  const { text } = useText();
  const diverted = own.conflictCopy();
  if (!diverted) return null;
  return (
    <p class="notice-line" role="status" data-diverted={diverted.where}>
      {diverted.where === "here" ? text.saving.divertedHere : text.saving.divertedElsewhere}{" "}
      <button type="button" class="text-button" onClick={own.dismissConflictCopy}>
        {text.saving.dismiss}
      </button>
    </p>
  );
}
