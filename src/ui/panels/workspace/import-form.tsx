import { useState } from "preact/hooks";
import { useText } from "../../use-text.ts";
import { Button, TextButton } from "../../kit/button.tsx";
import { Field } from "../../kit/field.tsx";
import { quiet } from "../../kit/text.ts";
import { numberText } from "../../facts/format/quantity.ts";
import type { Importing } from "./use-import.ts";

/** Where files are dropped, chosen or pasted, and how far the reading has come. */
export function ImportForm({ importing }: { readonly importing: Importing }) {
  const { text } = useText();
  const [isOver, setIsOver] = useState(false);
  const start = (files: FileList | null | undefined): void => {
    if (files && files.length > 0)
      importing.start(Array.from(files, (file) => ({ name: file.name, blob: file })));
  };
  return (
    <>
      <div
        class={isOver ? "drop-zone drop-zone-over" : "drop-zone"}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          start(event.dataTransfer?.files);
        }}
      >
        <label class="drop-zone-label">
          {text.workspace.drop} <span class="drop-zone-choose">{text.workspace.choose}</span>
          <input
            type="file"
            multiple
            data-import=""
            class="drop-zone-input"
            onChange={(event) => {
              start(event.currentTarget.files);
              // The same file may be chosen again, after it was changed.
              event.currentTarget.value = "";
            }}
          />
        </label>
        <p class={quiet}>{text.workspace.accepts}</p>
      </div>
      <p class="workspace-privacy">{text.workspace.privacy}</p>
      <PasteForm importing={importing} />
      <Progress importing={importing} />
    </>
  );
}

function PasteForm({ importing }: { readonly importing: Importing }) {
  const { text } = useText();
  const [pasted, setPasted] = useState("");
  return (
    <details class="paste-form">
      <summary>{text.workspace.paste}</summary>
      <Field label={text.workspace.pasted} hint={text.workspace.pasteHint}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={4}
            value={pasted}
            spellcheck={false}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button
        disabled={pasted.trim() === ""}
        onClick={() => importing.start([{ name: `${text.workspace.pasted}.txt`, blob: new Blob([pasted]) }])}
      >
        {text.workspace.read}
      </Button>
    </details>
  );
}

/** How far the reading has come, and the way to end it. */
export function Progress({ importing: { phase, cancel } }: { readonly importing: Importing }) {
  const { text, language } = useText();
  if (phase.phase !== "working") return null;
  const { name, progress } = phase;
  const share = progress && progress.byteLength > 0 ? progress.bytesRead / progress.byteLength : null;
  return (
    <div class="import-progress">
      <p>{text.workspace.reading(name)}</p>
      <progress aria-label={text.workspace.reading(name)} {...(share !== null && { value: share })} />
      {progress && share !== null && (
        <p class={quiet}>
          {text.workspace.progress(Math.round(share * 100), numberText(progress.featureCount, language))}
        </p>
      )}
      <TextButton onClick={cancel}>{text.workspace.cancel}</TextButton>
    </div>
  );
}
