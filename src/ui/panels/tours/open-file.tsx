import { useState } from "preact/hooks";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { readTourFile } from "../../../documents/tour/read-tour-file.ts";
import type { Opened } from "../../../documents/tour/tour-findings.ts";
import { tourTextIn } from "../../../model/tour.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { wordsOfFault, wordsOfFinding } from "./finding-words.ts";
import { knowledgeOf } from "./own-tours.tsx";
import { visuallyHidden } from "../../kit/visually-hidden.tsx";
import { bullets } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";

/** A file that was read, with the outcome. */
export interface ReadFile {
  readonly name: string;
  readonly opened: Opened;
}

/** Opens a file as a new tour; it never replaces an existing one, because that would lose changes. */
export function useTourFiles(own: OwnTours | null) {
  const { atlas, known } = useApp();
  const [read, setRead] = useState<ReadFile | null>(null);
  const open = async (file: File): Promise<void> => {
    const opened = await readTourFile(file, knowledgeOf(atlas, known));
    if (opened.state === "opened") own?.change(opened.tour);
    setRead({ name: file.name, opened });
  };
  return {
    read,
    dismiss: () => setRead(null),
    open: (files: FileList | null | undefined): void => {
      const file = files?.[0];
      if (file) void open(file);
    },
  };
}

export function FileButton({ open }: { readonly open: (files: FileList | null) => void }) {
  const { text } = useText();
  return (
    <label class="file-button">
      <input
        type="file"
        class={visuallyHidden}
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          open(currentTarget.files);
          // Without this, choosing the same file again fires no event.
          currentTarget.value = "";
        }}
      />
      <span>{text.ownTours.open}</span>
    </label>
  );
}

export function FileReport({ read, onDismiss }: { readonly read: ReadFile; readonly onDismiss: () => void }) {
  const { text, language } = useText();
  const { name, opened } = read;
  const findings = opened.state === "opened" ? opened.findings : [];
  return (
    <div class="file-report" role="status" data-opened={opened.state}>
      <p>
        {opened.state === "opened"
          ? text.openedFile.opened(tourTextIn(opened.tour.title, language) || text.ownTours.untitled)
          : text.openedFile.refused(name, wordsOfFault(opened.fault, text))}
      </p>
      {findings.length > 0 && (
        <ul class={bullets}>
          {findings.map((finding) => (
            <li key={JSON.stringify(finding)}>{wordsOfFinding(finding, text)}</li>
          ))}
        </ul>
      )}
      <TextButton onClick={onDismiss}>{text.openedFile.dismiss}</TextButton>
    </div>
  );
}
