import { useEffect, useState } from "preact/hooks";
import { factsSince } from "../../model/changes.ts";
import { Icon } from "../facts/signs/icon.tsx";
import { useFirstText, useApp } from "../app-context.tsx";
import { lastEditionSeen, rememberEdition } from "./preferences.ts";
import { Notice } from "../kit/notice.tsx";
import { IconButton } from "../kit/button.tsx";

/** One line for returning readers: how much is new in the data, with a link to the list of changes. */
export function NewFacts() {
  const { atlas, storage, hrefOf } = useApp();
  const { text } = useFirstText();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const seen = lastEditionSeen(storage);
    setCount(seen === null ? 0 : factsSince(atlas, seen));
    rememberEdition(storage, atlas.asOf);
  }, [atlas, storage]);
  if (count === 0) return null;
  return (
    <Notice data-notice="new-facts">
      <a href={hrefOf({ kind: "about" })} onClick={() => setCount(0)}>
        {text.newFacts(count)}
      </a>
      <IconButton label={text.notice.dismiss} onClick={() => setCount(0)}>
        <Icon name="x" />
      </IconButton>
    </Notice>
  );
}
