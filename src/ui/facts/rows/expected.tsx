import { dueTime } from "../../../model/due.ts";
import type { AtlasEvent } from "../../../model/rows.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

interface ExpectedProps {
  readonly event: AtlasEvent;
  readonly class: string;
  /** Where the headline tells what was to come, only that its time has passed is told. */
  readonly pastOnly?: boolean;
}

/** What a later source said was to come and when, and whether that time has passed; nothing where it gives no time. */
export function Expected({ event, class: className, pastOnly = false }: ExpectedProps) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const { due, promised, headline, paperRow } = event;
  if (!due || paperRow !== undefined) return null;
  const isPast = dueTime(due, atlas.asOf) === "past";
  if (pastOnly && !isPast) return null;
  const words = isPast ? text.promises.expectedPast : text.promises.expected;
  return <span class={className}>{words(localise(promised ?? headline), localise(due.words))}</span>;
}
