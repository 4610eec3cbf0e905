import { openDialog } from "../../../state/actions/panel.ts";
import type { TableSubject } from "../../../model/choice/table.ts";
import { useApp, useFirstText } from "../../app-context.tsx";
import { TextButton } from "../../kit/button.tsx";

interface TakeAwayButtonProps {
  readonly of: TableSubject;
  readonly class?: string;
  readonly disabled?: boolean;
  /** In full, where several of these buttons stand below each other. */
  readonly "aria-label"?: string;
}

/** Opens the dialog that writes rows as a file. A page on paper or in a frame has no such button. */
export function TakeAwayButton({ of, ...rest }: TakeAwayButtonProps) {
  const { store, printed, isEmbed } = useApp();
  const { text } = useFirstText();
  if (printed || isEmbed) return null;
  return (
    <TextButton {...rest} onClick={() => openDialog(store, { kind: "take-away", of })}>
      {text.takeAway.open}
    </TextButton>
  );
}
