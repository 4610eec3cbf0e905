import { openTable } from "../../../state/actions/table.ts";
import type { TableSubject } from "../../../model/choice/table.ts";
import { useApp, useFirstText } from "../../app-context.tsx";
import { TextButton } from "../../kit/button.tsx";

interface TableButtonProps {
  readonly of: TableSubject;
  /** In full, where several of these buttons stand below each other. */
  readonly "aria-label"?: string;
}

/** Opens the table below the map. A page on paper or in a frame has no such button. */
export function TableButton({ of, ...rest }: TableButtonProps) {
  const { store, printed, isEmbed } = useApp();
  const { text } = useFirstText();
  if (printed || isEmbed) return null;
  return (
    <TextButton {...rest} onClick={() => openTable(store, of)}>
      {text.takeAway.openTable}
    </TextButton>
  );
}
