import { useState } from "preact/hooks";
import { setOffline } from "../../../state/actions/preferences.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Notice, NoticeAction } from "../../kit/notice.tsx";
import { IconButton } from "../../kit/button.tsx";

/** A newer version is stored on this machine; it is used in every tab once the reader agrees. */
export function NewVersion() {
  const { store, useNewVersion } = useApp();
  const { text } = useText();
  const [isUsed, setUsed] = useState(false);
  const use = (): void => {
    setUsed(true);
    useNewVersion();
  };
  return (
    <Notice data-notice="new-version">
      <span>{isUsed ? text.offline.using : text.offline.newVersion}</span>
      <NoticeAction disabled={isUsed} onClick={use}>
        {text.offline.use}
      </NoticeAction>
      <IconButton label={text.offline.later} onClick={() => setOffline(store, "stored")}>
        <Icon name="x" />
      </IconButton>
    </Notice>
  );
}
