import type { ImportNote } from "../../../import/report.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { bullets, quiet } from "../../kit/text.ts";
import { useText } from "../../use-text.ts";

/** Something to know of an import beside what came in. */
export function Note({ note }: { readonly note: ImportNote }) {
  const { text, language } = useText();
  const words = text.workspace;
  switch (note.kind) {
    case "external":
      return (
        <>
          <p>{words.external(note.addresses.length)}</p>
          <ul class={bullets}>
            {note.addresses.map((address) => (
              <li key={address} class="import-address">
                {address}
              </li>
            ))}
          </ul>
        </>
      );
    case "not-drawn":
      return <p>{words.notDrawn(note.name, note.count)}</p>;
    case "text-cut":
      return <p>{words.textCut(note.count, note.limit)}</p>;
    case "other-files":
      return (
        <p>
          {words.otherFiles} {note.names.join(words.listGap)}
        </p>
      );
    case "cut-file":
      return <p>{words.cutFile}</p>;
    case "fewer-features":
      return (
        <p>{words.fewerFeatures(numberText(note.promised, language), numberText(note.found, language))}</p>
      );
    case "more-on-server":
      return <p>{words.moreOnServer}</p>;
    case "unsaved-changes":
      return <p>{words.unsavedChanges}</p>;
    case "refused-files":
      return (
        <>
          <p>{words.refusedFiles}</p>
          <ul class={bullets}>
            {note.files.map(({ name, code, subject }) => (
              <li key={name}>
                {name}{" "}
                <span class={quiet}>{[words.refusals[code], subject].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </>
      );
    case "drawings":
      return <p>{words.drawingsCame(numberText(note.count, language))}</p>;
    case "fields-renamed":
      return <p>{words.fieldsRenamed(note.count)}</p>;
    case "without-place":
      return <p>{words.withoutPlace(numberText(note.count, language))}</p>;
  }
}
