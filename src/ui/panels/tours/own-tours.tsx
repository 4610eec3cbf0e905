import { useLayoutEffect, useState } from "preact/hooks";
import { type OwnTours, tourKind } from "../../../documents/tour/tour-kind.ts";
import { type PromiseState, neverSettles, usePromise } from "../../use-promise.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { documentFileName, documentFileText } from "../../../documents/document-file.ts";
import type { Language } from "../../../model/localised.ts";
import type { Tour } from "../../../model/tour.ts";
import { downloadText } from "../../download.ts";
import type { Knowledge } from "../../../documents/tour/tour-findings.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { KnownIds } from "../../../link/field.ts";
import { parseHash } from "../../../link/hash.ts";
import { Callout } from "../../kit/notice.tsx";
import { TextButton } from "../../kit/button.tsx";

/**
 * The reader's own tours; the component renders again whenever one of them changes.
 * @param isWanted When false, the database is not opened, so that readers without tours do not create one.
 */
export function useOwnTours(isWanted = true): PromiseState<OwnTours> {
  const { ownTours } = useApp();
  const loading = usePromise<OwnTours>(isWanted ? ownTours() : neverSettles);
  const own = loading.state === "here" ? loading.value : null;
  const [, redraw] = useState(0);
  // Before anything can be pressed: a change between drawing and following would not be drawn.
  useLayoutEffect(() => own?.subscribe(() => redraw((count) => count + 1)), [own]);
  return loading;
}

/** Downloads the tour as a file that the atlas can open again. */
export function exportTour(tour: Tour, language: Language): void {
  const name = documentFileName(tourKind, tour, language);
  downloadText(name, "application/json", documentFileText(tourKind, tour));
}

/** Checks the ids of an imported tour, because it may come from another edition of the atlas. */
export function knowledgeOf(atlas: Atlas, known: KnownIds): Knowledge {
  const cited = new Set([...atlas.figures, ...atlas.events].map(({ id }) => id));
  return {
    unreadIn: (view) => parseHash(view, known).unread,
    isSite: known.isSite,
    isCited: (id) => cited.has(id),
  };
}

/** Two tabs changed one tour at once. The note says which tab has the copy, because no change may be lost unseen. */
export function ConflictNote({ own }: { readonly own: OwnTours }) {
  const { text } = useText();
  const copy = own.conflictCopy();
  if (!copy) return null;
  return (
    <Callout role="status" data-conflict={copy.where}>
      {copy.where === "here" ? text.saving.conflictHere : text.saving.conflictElsewhere}{" "}
      <TextButton onClick={own.dismissConflictCopy}>{text.saving.dismiss}</TextButton>
    </Callout>
  );
}
