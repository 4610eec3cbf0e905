import { dismissNotice } from "../../state/actions.ts";
import type { AtlasState, Notice } from "../../state/store.ts";
import { Icon } from "../signs/icon.tsx";
import { useChoice, useText, useView } from "../view.tsx";

const noticeOf = (state: AtlasState): Notice | null => state.notice;
const failureOf = (state: AtlasState): AtlasState["failure"] => state.failure;

/** What the reader must be told: once, in one place, with a way on. */
export function Notices() {
  const { store } = useView();
  const { text } = useText();
  const notice = useChoice(noticeOf);
  const failure = useChoice(failureOf);
  return (
    <div class="notices" role="status" aria-live="polite">
      {notice && (
        <p class="notice" data-notice={notice.code}>
          <span>{text.notice.unread(notice.parts.join(text.separator))}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={text.notice.dismiss}
            onClick={() => dismissNotice(store)}
          >
            <Icon name="x" />
          </button>
        </p>
      )}
      {failure && (
        <p class="notice" data-failure={failure.code}>
          <span>{text.notice.failure[failure.of](failure.code)}</span>
          <button type="button" class="text-button" onClick={() => location.reload()}>
            {text.notice.retry}
          </button>
        </p>
      )}
    </div>
  );
}
