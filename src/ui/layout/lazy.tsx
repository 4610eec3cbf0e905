import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp, useFirstText, useWords } from "../app-context.tsx";
import { quiet } from "../kit/text.ts";
import { Callout } from "../kit/notice.tsx";
import { TextButton } from "../kit/button.tsx";

/** A part of the page that is fetched when it is first shown, or before, when there is time. */
export interface LazyPart<Props> {
  readonly Part: ComponentType<Props>;
  readonly fetch: () => Promise<unknown>;
}

interface LazyOptions {
  /** Whether the texts of the first screen are enough for the part. */
  readonly hasFirstTextOnly?: boolean;
  /** Whether nothing is shown while it is fetched: at the edge of the map, words that come and go only distract. */
  readonly isSilent?: boolean;
}

/**
 * A part that waits for its script and its texts.
 * @param load may fail, as without a network: the reader sees a message and a button to retry.
 */
export function lazy<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  { hasFirstTextOnly = false, isSilent = false }: LazyOptions = {},
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => {
    loaded = await load();
    return loaded;
  };
  const Part = (props: Props) => {
    const { words } = useApp();
    const { text } = useFirstText();
    const [, redraw] = useState(0);
    const [hasFailed, setFailed] = useState(false);
    const hasTexts = useWords().later !== null || hasFirstTextOnly;
    const isHere = loaded !== null && hasTexts;
    useEffect(() => {
      if (isHere || hasFailed) return;
      Promise.all([fetch(), hasFirstTextOnly ? null : words.needLater()]).then(
        () => redraw((count) => count + 1),
        (error: unknown) => {
          console.warn("A part of the page could not be loaded.", error);
          setFailed(true);
        },
      );
    }, [hasFailed]);
    if (loaded && hasTexts) {
      const Loaded = loaded;
      return <Loaded {...props} />;
    }
    if (!hasFailed) return isSilent ? null : <p class={quiet}>{text.loading}</p>;
    return (
      <Callout role="alert">
        {text.partFailure} <TextButton onClick={() => setFailed(false)}>{text.start.retry}</TextButton>
      </Callout>
    );
  };
  return { Part, fetch };
}
