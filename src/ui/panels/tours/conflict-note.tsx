import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { useText } from "../../app-context.tsx";
import { Callout } from "../../kit/notice.tsx";
import { TextButton } from "../../kit/button.tsx";

/** Two tabs changed one tour at once. The note says which tab has the copy, because no change may be lost unseen. */
export function ConflictNote({ own }: { readonly own: OwnTours }) {
  const { text } = useText();
  const copy = own.conflictCopy();
  if (!copy) return null;
  return (
    <Callout role="status" data-conflict={copy.where}>
      {copy.where === "here" ? text.saving.divertedHere : text.saving.divertedElsewhere}{" "}
      <TextButton onClick={own.dismissConflictCopy}>{text.saving.dismiss}</TextButton>
    </Callout>
  );
}
