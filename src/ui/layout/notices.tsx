import type { ComponentChildren } from "preact";
import { dismissNotice } from "../../state/actions/panel.ts";
import type { AtlasState, Notice as Message } from "../../state/store.ts";
import { Icon } from "../facts/signs/icon.tsx";
import { languageNames } from "../text/language-names.ts";
import type { FirstText } from "../text/text.ts";
import { useAtlasState, useFirstText, useApp } from "../app-context.tsx";
import { Notice, NoticeAction } from "../kit/notice.tsx";
import { IconButton } from "../kit/button.tsx";

const noticeOf = (state: AtlasState): Message | null => state.notice;
const failureOf = (state: AtlasState): AtlasState["failure"] => state.failure;
const missingOf = (state: AtlasState): AtlasState["missing"] => state.missing;

/** Messages to the reader: each once, in one place, with an action. */
export function Notices({ children }: { readonly children: ComponentChildren }) {
  const { store } = useApp();
  const { text } = useFirstText();
  const notice = useAtlasState(noticeOf);
  const failure = useAtlasState(failureOf);
  const missing = useAtlasState(missingOf);
  return (
    <div class="notices" role="status" aria-live="polite">
      {notice && (
        <Notice data-notice={notice.code}>
          <span>{wordsOf(notice, text)}</span>
          <IconButton label={text.notice.dismiss} onClick={() => dismissNotice(store)}>
            <Icon name="x" />
          </IconButton>
        </Notice>
      )}
      {failure && <Fault code={failure.code}>{text.notice.failure[failure.of](failure.code)}</Fault>}
      {missing && <Fault code={missing}>{text.notice.missing(missing)}</Fault>}
      {children}
    </div>
  );
}

function wordsOf(notice: Message, text: FirstText): string {
  switch (notice.code) {
    case "link-unread":
      return text.notice.unread(notice.parts.join(text.separator));
    case "language-failed":
      return text.notice.language(languageNames[notice.language]);
  }
}

function Fault({ code, children }: { readonly code: string; readonly children: string }) {
  const { text } = useFirstText();
  return (
    <Notice data-failure={code}>
      <span>{children}</span>
      <NoticeAction onClick={() => location.reload()}>{text.start.retry}</NoticeAction>
    </Notice>
  );
}
