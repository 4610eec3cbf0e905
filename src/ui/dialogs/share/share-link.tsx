import { useRef, useState } from "preact/hooks";
import { copied } from "../../clipboard.ts";
import { useText } from "../../use-text.ts";
import { Button, TextButton } from "../../kit/button.tsx";

type Outcome = "none" | "copied" | "byHand";

/** It reports "copied" only after the browser has confirmed it; else it selects the link to be copied by hand. */
export function ShareLink({ link }: { readonly link: string }) {
  const { text } = useText();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>("none");
  const copy = async (): Promise<void> => {
    if (await copied(link)) return setOutcome("copied");
    field.current?.select();
    setOutcome("byHand");
  };
  const send = async (): Promise<void> => {
    await navigator.share({ title: document.title, url: link }).catch((error: unknown) => {
      console.info("The link was not shared.", error);
    });
  };
  return (
    <>
      <label class="share-field">
        <span>{text.share.link}</span>
        <input type="text" readOnly ref={field} value={link} onFocus={() => field.current?.select()} />
      </label>
      <p class="share-actions">
        <Button onClick={() => void copy()}>{text.share.copy}</Button>
        {"share" in navigator && (
          <TextButton class="share-action" onClick={() => void send()}>
            {text.share.send}
          </TextButton>
        )}
        <span role="status">{outcome !== "none" && text.share[outcome]}</span>
      </p>
    </>
  );
}
