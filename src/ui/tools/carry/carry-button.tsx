import type { FeatureRef } from "../../../model/feature-ref.ts";
import type { Ground } from "../../../model/geometry/parts.ts";
import { beginCarrying } from "../../../state/actions/carry.ts";
import { useApp, useFirstText } from "../../app-context.tsx";
import { TextButton } from "../../kit/button.tsx";

interface CarryButtonProps {
  readonly of: FeatureRef;
  readonly name: string;
  /** Of a feature of an own layer. */
  readonly outline?: Ground;
}

/** Takes an outline elsewhere. A page on paper or in a frame has no such button. */
export function CarryButton({ of, name, outline }: CarryButtonProps) {
  const { store, printed, isEmbed } = useApp();
  const { text } = useFirstText();
  if (printed || isEmbed) return null;
  return (
    <TextButton
      aria-label={text.carryChoice.of(name)}
      onClick={() => beginCarrying(store, of, outline ?? null)}
    >
      {text.carryChoice.button}
    </TextButton>
  );
}
