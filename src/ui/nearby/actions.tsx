import { useEffect, useState } from "preact/hooks";
import { setSheet } from "../../state/actions.ts";
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
  const copy = (content: string): void => {
    copied(content).then(
      (isCopied) => setOutcome(isCopied ? "copied" : "notCopied"),
      () => setOutcome("notCopied"),
    );
  };
  const showMap = (): void => setSheet(store, "low");
  return (
    <div class="nearby-actions">
      <button type="button" class="quiet-button map-button" onClick={showMap}>
        <AnswerIcon name="map" /> {text.nearby.map}
      </button>
      <button type="button" class="quiet-button" onClick={() => copy(sentence)}>
        <AnswerIcon name="copy" /> {text.nearby.copy}
      </button>
      <button type="button" class="quiet-button" onClick={() => copy(location.href)}>
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

/** Browsers let a page write to the clipboard over https and after a click only. */
async function copied(content: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  await navigator.clipboard.writeText(content);
  return true;
}
