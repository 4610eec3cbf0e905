import { useState } from "preact/hooks";
import { setOffline } from "../../../state/actions/preferences.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { useText, useView } from "../../view.tsx";

/** A newer version waits on this machine for a yes; until then everything stays as it is, in every tab. */
export function NewVersion() {
  const { store, useNewVersion } = useView();
  const { text } = useText();
  const [isUsed, setUsed] = useState(false);
  const use = (): void => {
    setUsed(true);
    useNewVersion();
  };
  return (
    <p class="notice" data-notice="new-version">
      <span>{isUsed ? text.keeping.using : text.keeping.newVersion}</span>
      <button type="button" class="text-button" disabled={isUsed} onClick={use}>
        {text.keeping.use}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={text.keeping.later}
        onClick={() => setOffline(store, "stored")}
      >
        <Icon name="x" />
      </button>
    </p>
  );
}
