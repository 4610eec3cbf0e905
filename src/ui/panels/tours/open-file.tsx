import { useState } from "preact/hooks";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { readTourFile } from "../../../documents/tour/read-tour-file.ts";
import type { Opened } from "../../../documents/tour/tour-findings.ts";
import { tourTextIn } from "../../../model/tour.ts";
import { useText, useApp } from "../../app-context.tsx";
import { wordsOfFault, wordsOfFinding } from "./finding-words.ts";
import { knowledgeOf } from "./knowledge.ts";
import { visuallyHidden } from "../../kit/visually-hidden.tsx";
import { bullets } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";

/** A file that was read, and what became of it. */
export interface Read {
  readonly name: string;
  readonly opened: Opened;
}

/** Opens files as new tours; what was there is never touched. */
export function useFiles(own: OwnTours | null) {
  const { atlas, known } = useApp();
  const [read, setRead] = useState<Read | null>(null);
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
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <span>{text.own.open}</span>
    </label>
  );
}

/** What became of a file. */
export function FileReport({ read, onDismiss }: { readonly read: Read; readonly onDismiss: () => void }) {
  const { text, language } = useText();
  const { name, opened } = read;
  const findings = opened.state === "opened" ? opened.findings : [];
  return (
    <div class="file-report" role="status" data-opened={opened.state}>
      <p>
        {opened.state === "opened"
          ? text.opening.opened(tourTextIn(opened.tour.title, language) || text.own.untitled)
          : text.opening.refused(name, wordsOfFault(opened.fault, text))}
      </p>
      {findings.length > 0 && (
        <ul class={bullets}>
          {findings.map((finding) => (
            <li key={JSON.stringify(finding)}>{wordsOfFinding(finding, text)}</li>
          ))}
        </ul>
      )}
      <TextButton onClick={onDismiss}>{text.opening.dismiss}</TextButton>
    </div>
  );
}
