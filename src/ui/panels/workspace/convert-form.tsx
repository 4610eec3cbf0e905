import { useEffect, useRef, useState } from "preact/hooks";
import { fileNameOf } from "../../../export/formats.ts";
import type { ExportTable } from "../../../export/table.ts";
import { ownLayerTable } from "../../../export/tables/own-layer.ts";
import { writeTable } from "../../../export/write-table.ts";
import type { ImportReport } from "../../../import/report.ts";
import { pairColumns } from "../../../model/place-column-names.ts";
import { firstStyle } from "../../../model/own-layer.ts";
import { download } from "../../download.ts";
import { withPairs } from "../../facts/coordinate-pairs.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { Button } from "../../kit/button.tsx";
import { Callout } from "../../kit/notice.tsx";
import { bullets, quiet } from "../../kit/text.ts";
import { codeOf } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";
import { Choices } from "./import-choices.tsx";
import { Progress } from "./import-form.tsx";
import { placesText, Sources } from "./import-report.tsx";
import { type Importing, useReading } from "./use-import.ts";

/** Rows whose coordinates cannot be read stay in the table that is written. */
const options = { keepsRows: true } as const;

/** A table with one pair of coordinates in, the same table with both pairs out; nothing is kept. */
export function ConvertForm() {
  const { text } = useText();
  const words = text.workspace.convert;
  const [table, setTable] = useState<ExportTable | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const converting = useReading(options, async ({ report, ids, client }) => {
    const [id] = ids;
    const [layer] = report.layers;
    try {
      const rows = id === undefined || report.format !== "csv" ? null : await client.whole(id);
      const read = rows && layer && ownLayerTable({ name: layer.name, style: firstStyle(0) }, rows);
      setTable(read && layer.placelessCount < layer.featureCount ? await withPairs(read) : null);
    } finally {
      await client.forget(ids);
    }
  });
  const { phase } = converting;
  useEffect(() => {
    setFailure(null);
    if (phase.phase === "working") setTable(null);
  }, [phase.phase]);
  const save = async (format: "csv" | "xlsx"): Promise<void> => {
    if (!table) return;
    try {
      download(fileNameOf(words.fileName(table.name), format), await writeTable(format, table));
      setFailure(null);
    } catch (error) {
      console.warn("A converted table could not be written as a file.", error);
      setFailure(words.failed(codeOf(error)));
    }
  };
  return (
    <details class="paste-form">
      <summary>{words.title}</summary>
      <p class={quiet}>{words.hint}</p>
      <ConvertInput converting={converting} />
      <Progress importing={converting} />
      <div role="status" data-convert-report="" data-state={phase.phase}>
        {phase.phase === "cancelled" && <p>{text.workspace.cancelled}</p>}
        {phase.phase === "failed" && <Callout>{text.workspace.failed(phase.code)}</Callout>}
        {phase.phase === "reported" && (
          <Converted report={phase.report} table={table} converting={converting} />
        )}
      </div>
      {phase.phase === "reported" && table && (
        <p>
          <Button onClick={() => void save("csv")}>{words.csv}</Button>{" "}
          <Button onClick={() => void save("xlsx")}>{words.xlsx}</Button>
        </p>
      )}
      {failure !== null && <Callout role="alert">{failure}</Callout>}
    </details>
  );
}

function ConvertInput({ converting }: { readonly converting: Importing }) {
  const { text } = useText();
  const field = useRef<HTMLInputElement>(null);
  return (
    <label class="drop-zone-label">
      <span class="drop-zone-choose">{text.workspace.convert.choose}</span>
      <input
        ref={field}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        data-convert=""
        class="drop-zone-input"
        onChange={() => {
          const [file] = field.current?.files ?? [];
          if (file) converting.start([{ name: file.name, blob: file }]);
          // The same file may be chosen again, after it was changed.
          if (field.current) field.current.value = "";
        }}
      />
    </label>
  );
}

interface ConvertedProps {
  readonly report: ImportReport;
  /** Null where nothing could be converted. */
  readonly table: ExportTable | null;
  readonly converting: Importing;
}

/** How many rows have both pairs now, and which have not, by their line. */
function Converted({ report, table, converting }: ConvertedProps) {
  const { text, language } = useText();
  const words = text.workspace.convert;
  const { refusal, format, featureCount, leftOut, leftOutCount, layers } = report;
  if (refusal)
    return (
      <Callout as="div">
        <p>{text.workspace.refusals[refusal.code]}</p>
        <p class={quiet}>{[refusal.code, refusal.subject].filter(Boolean).join(" · ")}</p>
      </Callout>
    );
  if (format !== "csv") return <Callout>{words.notTable}</Callout>;
  const placeless = layers.reduce((sum, { placelessCount }) => sum + placelessCount, 0);
  const said = (count: number): string => numberText(count, language);
  const offGrid = table ? offGridRows(table, featureCount - placeless) : 0;
  const isUnplaced = placeless === featureCount && leftOutCount === 0;
  return (
    <>
      {isUnplaced ? (
        <Callout>{words.noPlaces}</Callout>
      ) : (
        <p>
          <b>{words.done(said(featureCount - placeless), said(featureCount))}</b>
        </p>
      )}
      <Sources report={report} />
      {leftOutCount > 0 && (
        <>
          <p>{words.unread(said(leftOutCount))}</p>
          <ul class={bullets}>
            {leftOut.map((each) => (
              <li key={each.reason}>
                {text.workspace.leftOutReason(text.workspace.leftOut[each.reason], said(each.count))}{" "}
                <span class={quiet}>{text.workspace.leftOutPlaces(placesText(each, text))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isUnplaced && placeless > leftOutCount && <p>{words.blank(said(placeless - leftOutCount))}</p>}
      {offGrid > 0 && <p>{words.offGrid(said(offGrid))}</p>}
      <Choices report={report} importing={converting} />
    </>
  );
}

/** Rows that have a place, and none on the grid. */
function offGridRows({ columns, rows }: ExportTable, placed: number): number {
  const easting = columns.length - pairColumns.length;
  return placed - rows.filter((row) => row[easting] !== null).length;
}
