import { useMemo, useState } from "preact/hooks";
import { type ExportFormat, fileNameOf, formatsFor } from "../../../export/formats.ts";
import { isPlacedByPoints } from "../../../export/paths.ts";
import { lossesOf } from "../../../export/losses.ts";
import { writeTable } from "../../../export/write-table.ts";
import { dataPageFile, pathInLanguage } from "../../../link/page-path.ts";
import { closeDialog } from "../../../state/actions/panel.ts";
import type { TableSubject } from "../../../model/choice/table.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { download } from "../../download.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { Button, TextButton } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { Callout } from "../../kit/notice.tsx";
import { quiet } from "../../kit/text.ts";
import { codeOf } from "../../use-promise.ts";
import { withPairs } from "../../facts/coordinate-pairs.ts";
import { SubjectSelect, subjectKey } from "../../tools/table/subject-select.tsx";
import { type OfferedTable, useOfferedTable } from "../../tools/table/use-offered-table.ts";
import "./take-away.css";

/** Which rows are written, and as what file: made here, and sent nowhere. */
export function TakeAwayDialog({ of }: { readonly of: TableSubject }) {
  const { store } = useApp();
  const { text } = useText();
  return (
    <Dialog class="take-away" aria-labelledby="take-away-title" onClose={() => closeDialog(store)}>
      <header class="take-away-head">
        <h2 id="take-away-title">{text.takeAway.title}</h2>
        <TextButton class="take-away-close" onClick={() => closeDialog(store)}>
          {text.takeAway.close}
        </TextButton>
      </header>
      <Choices of={of} />
    </Dialog>
  );
}

function Choices({ of }: { readonly of: TableSubject }) {
  const { text, language } = useText();
  const [subject, setSubject] = useState<TableSubject>(of);
  const found = useOfferedTable(subject);
  return (
    <>
      <label class="take-away-field">
        {text.takeAwayDialog.what} <SubjectSelect subject={subject} onChoose={setSubject} />
      </label>
      <p class="take-away-count" role="status">
        {found.state === "waiting" && text.loading}
        {found.state === "here" && <RowCount offered={found.value} />}
      </p>
      {found.state === "failed" && <Callout role="alert">{text.takeAwayDialog.failed(found.code)}</Callout>}
      {found.state === "here" && (
        <FileChoice key={subjectKey(subject)} subject={subject} offered={found.value} />
      )}
      <p class={quiet}>{text.takeAwayDialog.privacy}</p>
      <p>
        <a class="take-away-all" href={pathInLanguage(dataPageFile, language)}>
          {text.takeAwayDialog.published}
        </a>
      </p>
    </>
  );
}

function RowCount({ offered }: { readonly offered: OfferedTable }) {
  const {
    language,
    text: { takeAwayDialog: words },
  } = useText();
  const { table, all } = offered;
  const rows = table.rows.length;
  const said = numberText(rows, language);
  return (
    <span data-rows={rows}>
      {rows === all ? words.rows(said) : words.rowsOf(said, numberText(all, language))}
    </span>
  );
}

type Progress =
  | { readonly phase: "choosing" | "writing" }
  | { readonly phase: "done"; readonly fileName: string }
  | { readonly phase: "failed"; readonly code: string };

interface FileChoiceProps {
  readonly subject: TableSubject;
  readonly offered: OfferedTable;
}

function FileChoice({ subject, offered: { table } }: FileChoiceProps) {
  const { atlas } = useApp();
  const {
    language,
    text: { takeAwayDialog: words },
  } = useText();
  const [wantsPairs, setWantsPairs] = useState(false);
  const formats = useMemo(() => formatsFor(table), [table]);
  const [format, setFormat] = useState<ExportFormat>(formats[0] ?? "csv");
  const isTable = format === "csv" || format === "xlsx";
  const hasPairs = isTable && isPlacedByPoints(table);
  const losses = useMemo(
    () => (hasPairs && wantsPairs ? [] : lossesOf(format, table)),
    [format, table, hasPairs, wantsPairs],
  );
  const [progress, setProgress] = useState<Progress>({ phase: "choosing" });
  const base =
    subject.kind === "own-layer" || subject.kind === "drawings"
      ? table.name
      : `hong-kong-innovation-${subject.kind}-${atlas.asOf}`;
  const fileName = fileNameOf(base, format);
  const choose = (key: string): void => {
    setFormat(formats.find((each) => each === key) ?? format);
    setProgress({ phase: "choosing" });
  };
  const save = async (): Promise<void> => {
    setProgress({ phase: "writing" });
    try {
      const written = hasPairs && wantsPairs ? await withPairs(table) : table;
      download(fileName, await writeTable(format, written));
      setProgress({ phase: "done", fileName });
    } catch (error) {
      console.warn("A table could not be written as a file.", error);
      setProgress({ phase: "failed", code: codeOf(error) });
    }
  };
  return (
    <>
      <label class="take-away-field">
        {words.format}{" "}
        <select value={format} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {formats.map((each) => (
            <option key={each} value={each}>
              {words.formats[each]}
            </option>
          ))}
        </select>
      </label>
      {isTable && (
        <p>
          {hasPairs ? (
            <label>
              <input
                type="checkbox"
                checked={wantsPairs}
                onChange={({ currentTarget }) => setWantsPairs(currentTarget.checked)}
              />{" "}
              {words.bothPairs}
            </label>
          ) : (
            <span class={quiet}>{words.noPairs}</span>
          )}
        </p>
      )}
      {losses.map(({ kind, count }) => (
        <Callout key={kind}>{words.losses[kind](numberText(count, language))}</Callout>
      ))}
      <p class="take-away-actions">
        <Button
          disabled={table.rows.length === 0 || progress.phase === "writing"}
          onClick={() => void save()}
        >
          {words.download}
        </Button>
        <span role="status">
          {progress.phase === "writing" && words.writing}
          {progress.phase === "done" && words.done(progress.fileName)}
          {progress.phase === "failed" && words.failed(progress.code)}
        </span>
      </p>
    </>
  );
}
