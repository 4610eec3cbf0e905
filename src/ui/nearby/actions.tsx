import { useEffect, useState } from "preact/hooks";
import { setSheet } from "../../state/actions.ts";
import { copied } from "../clipboard.ts";
import { AnswerIcon } from "../signs/answer-icon.tsx";
import { Icon } from "../signs/icon.tsx";
import { useFullText } from "../text/finding/finding.ts";
import { useView } from "../view.tsx";

/** What can be done with the answer: taken along as text, as a link, on paper, or looked at on the map. */
export function Actions({ sentence }: { readonly sentence: string }) {
  const { store } = useView();
  const { text } = useFullText();
  const [outcome, setOutcome] = useState<"copied" | "notCopied" | null>(null);
  useEffect(() => setOutcome(null), [sentence]);
  const copy = async (content: string): Promise<void> => {
    setOutcome((await copied(content)) ? "copied" : "notCopied");
  };
  const showMap = (): void => setSheet(store, "low");
  return (
    <div class="nearby-actions">
      <button type="button" class="quiet-button map-button" onClick={showMap}>
        <AnswerIcon name="map" /> {text.nearby.map}
      </button>
      <button type="button" class="quiet-button" onClick={() => void copy(sentence)}>
        <AnswerIcon name="copy" /> {text.nearby.copy}
      </button>
      <button type="button" class="quiet-button" onClick={() => void copy(location.href)}>
        <AnswerIcon name="link" /> {text.nearby.copyLink}
      </button>
      <button type="button" class="quiet-button" onClick={() => print()}>
        <Icon name="printer" /> {text.nearby.print}
      </button>
      <span role="status" class="quiet">
        {outcome && text.nearby[outcome]}
      </span>
    </div>
  );
}
