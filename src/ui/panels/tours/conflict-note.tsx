import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { useText } from "../../app-context.tsx";
import { Callout } from "../../kit/notice.tsx";
import { TextButton } from "../../kit/button.tsx";

/** Two tabs wrote one tour at once: each is told what became of what was written. */
export function ConflictNote({ own }: { readonly own: OwnTours }) {
  const { text } = useText();
  const diverted = own.conflictCopy();
  if (!diverted) return null;
  return (
    <Callout role="status" data-diverted={diverted.where}>
      {diverted.where === "here" ? text.saving.divertedHere : text.saving.divertedElsewhere}{" "}
      <TextButton onClick={own.dismissConflictCopy}>{text.saving.dismiss}</TextButton>
    </Callout>
  );
}
