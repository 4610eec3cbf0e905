import { useEffect, useState } from "preact/hooks";
import { setSheet } from "../../../state/actions/panel.ts";
import { copied } from "../../clipboard.ts";
import { AnswerIcon } from "../../facts/signs/answer-icon.tsx";
import { quiet } from "../../kit/text.ts";
import { visuallyHidden } from "../../kit/visually-hidden.tsx";
import { Icon } from "../../facts/signs/icon.tsx";
import { useText, useApp } from "../../app-context.tsx";

type Copied = "sentence" | "link";

/** What can be done with the answer: taken along as text, as a link, on paper, or looked at on the map. */
export function Actions({ sentence }: { readonly sentence: string }) {
  const { store } = useApp();
  const { text } = useText();
  const [outcome, setOutcome] = useState<Copied | "failed" | null>(null);
  useEffect(() => setOutcome(null), [sentence]);
  const copy = async (what: Copied, content: string): Promise<void> => {
    setOutcome((await copied(content)) ? what : "failed");
  };
  const showMap = (): void => setSheet(store, "low");
  const word = (what: Copied, usual: string) => (
    <TwoWords usual={usual} after={text.nearby.copied} isAfter={outcome === what} />
  );
  return (
    <div class="nearby-actions">
      <button type="button" class="quiet-button map-button" onClick={showMap}>
        <AnswerIcon name="map" /> {text.nearby.map}
      </button>
      <button type="button" class="quiet-button" onClick={() => void copy("sentence", sentence)}>
        <AnswerIcon name="copy" /> {word("sentence", text.nearby.copy)}
      </button>
      <button type="button" class="quiet-button" onClick={() => void copy("link", location.href)}>
        <AnswerIcon name="link" /> {word("link", text.nearby.copyLink)}
      </button>
      <button type="button" class="quiet-button" onClick={() => print()}>
        <Icon name="printer" /> {text.nearby.print}
      </button>
      <span role="status" class={outcome === "failed" ? quiet : visuallyHidden}>
        {outcome && (outcome === "failed" ? text.nearby.notCopied : text.nearby.copied)}
      </span>
    </div>
  );
}

interface TwoWordsProps {
  readonly usual: string;
  readonly after: string;
  readonly isAfter: boolean;
}

/** One word in the place of another, which keeps its room: nothing moves. */
function TwoWords({ usual, after, isAfter }: TwoWordsProps) {
  return (
    <span class="two-words">
      <span data-shown={!isAfter || undefined}>{usual}</span>
      <span data-shown={isAfter || undefined} aria-hidden={!isAfter}>
        {after}
      </span>
    </span>
  );
}
