import type { ComponentChildren } from "preact";
import { dismissNotice } from "../../state/actions/panel.ts";
import type { AtlasState, Notice } from "../../state/store.ts";
import { Icon } from "../facts/signs/icon.tsx";
import { languageNames } from "../text/language-names.ts";
import type { Text } from "../text/zh-Hant.ts";
import { useChoice, useText, useView } from "../view.tsx";

const noticeOf = (state: AtlasState): Notice | null => state.notice;
const failureOf = (state: AtlasState): AtlasState["failure"] => state.failure;
const missingOf = (state: AtlasState): AtlasState["missing"] => state.missing;

/** What the reader must be told: once, in one place, with a way on. */
export function Notices({ children }: { readonly children: ComponentChildren }) {
  const { store } = useView();
  const { text } = useText();
  const notice = useChoice(noticeOf);
  const failure = useChoice(failureOf);
  const missing = useChoice(missingOf);
  return (
    <div class="notices" role="status" aria-live="polite">
      {notice && (
        <p class="notice" data-notice={notice.code}>
          <span>{wordsOf(notice, text)}</span>
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
      {failure && <Fault code={failure.code}>{text.notice.failure[failure.of](failure.code)}</Fault>}
      {missing && <Fault code={missing}>{text.notice.missing(missing)}</Fault>}
      {children}
    </div>
  );
}

function wordsOf(notice: Notice, text: Text): string {
  switch (notice.code) {
    case "link-unread":
      return text.notice.unread(notice.parts.join(text.separator));
    case "language-failed":
      return text.notice.language(languageNames[notice.language]);
  }
}

function Fault({ code, children }: { readonly code: string; readonly children: string }) {
  const { text } = useText();
  return (
    <p class="notice" data-failure={code}>
      <span>{children}</span>
      <button type="button" class="text-button" onClick={() => location.reload()}>
        {text.start.retry}
      </button>
    </p>
  );
}
