import {
  crsIds,
  type ImportNote,
  type ImportReport,
  type LeftOut,
  type PlaceColumns,
  type Where,
} from "../../../import/report.ts";
import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../../../model/localised.ts";
import { useText } from "../../use-text.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { Field } from "../../kit/field.tsx";
import { Callout } from "../../kit/notice.tsx";
import { Section } from "../../kit/section.tsx";
import { bullets, quiet } from "../../kit/text.ts";
import type { Text } from "../../text/text.ts";
import type { Importing, ImportPhase } from "./use-import.ts";

type State = "working" | "done" | "partial" | "refused";

/** What came in, what did not and why: never silent. The handles are named in the README. */
export function ImportReportView({ importing }: { readonly importing: Importing }) {
  const { text } = useText();
  const { phase } = importing;
  const shown = useRef<HTMLDivElement>(null);
  // On a phone the report stands below the fold of the sheet.
  useEffect(() => {
    if (phase.phase === "reported") shown.current?.scrollIntoView({ block: "nearest" });
  }, [phase]);
  const state = stateOf(phase);
  if (state === null) return null;
  const report = phase.phase === "reported" ? phase.report : null;
  return (
    <div
      ref={shown}
      role="status"
      data-import-report=""
      data-state={state}
      data-code={phase.phase === "failed" ? phase.code : (report?.refusal?.code ?? "")}
      data-features={report?.featureCount ?? 0}
      data-left-out={report?.leftOutCount ?? 0}
    >
      {phase.phase === "cancelled" && <p>{text.workspace.cancelled}</p>}
      {phase.phase === "failed" && <Callout>{text.workspace.failed(phase.code)}</Callout>}
      {report && <Report report={report} importing={importing} />}
    </div>
  );
}

function stateOf(phase: ImportPhase): State | null {
  switch (phase.phase) {
    case "idle":
      return null;
    case "working":
      return "working";
    case "reported":
      return phase.report.outcome;
    case "cancelled":
    case "failed":
      return "refused";
  }
}

function Report({ report, importing }: { readonly report: ImportReport; readonly importing: Importing }) {
  const { text, language } = useText();
  const words = text.workspace;
  const { refusal, format, leftOutCount, layers } = report;
  const placeless = layers.reduce((sum, { placelessCount }) => sum + placelessCount, 0);
  const kind = format ? `${words.formats[format]} · ` : "";
  return (
    <Section title={words.report}>
      <p class="import-file">
        {kind}
        {words.formatLine(report.fileName, sizeText(report.byteLength, language))}
      </p>
      {refusal ? (
        <Callout as="div">
          <p>
            <b>{words.refused}</b> {words.refusals[refusal.code]}
          </p>
          <p class={quiet}>
            {[refusal.code, refusal.subject, refusal.where && whereText(refusal.where, text)]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </Callout>
      ) : (
        <p>
          <b>{words.came(numberText(report.featureCount, language), layers.length)}</b>
        </p>
      )}
      <Sources report={report} />
      {placeless > 0 && <p>{words.withoutPlace(numberText(placeless, language))}</p>}
      {leftOutCount > 0 && (
        <>
          <p>{words.leftOutLine(numberText(leftOutCount, language))}</p>
          <ul class={bullets}>
            {report.leftOut.map((each) => (
              <li key={each.reason}>
                {words.leftOutReason(words.leftOut[each.reason], numberText(each.count, language))}{" "}
                <span class={quiet}>{words.leftOutPlaces(placesText(each, text))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {report.notes.map((note) => (
        <Note key={JSON.stringify(note)} note={note} />
      ))}
      <CrsChoice report={report} importing={importing} />
      <Choices report={report} importing={importing} />
    </Section>
  );
}

type Source = Pick<ImportReport, "crs" | "encoding">;

/** In which system and encoding the file was read: layer by layer where they are not the same for all. */
function Sources({ report }: { readonly report: ImportReport }) {
  const { text } = useText();
  const { layers } = report;
  const lines = layers.map((layer) => sourceLines(layer, text));
  const isSame = lines.every((each) => each.join("") === lines[0]?.join(""));
  if (isSame)
    return sourceLines(lines.length > 0 ? (layers[0] ?? report) : report, text).map((line) => (
      <p key={line}>{line}</p>
    ));
  return (
    <ul class={bullets}>
      {layers.map(({ name }, index) => (
        <li key={`${index} ${name}`}>
          <b>{name}</b> <span class={quiet}>{lines[index]?.join(" ")}</span>
        </li>
      ))}
    </ul>
  );
}

function sourceLines({ crs, encoding }: Source, { workspace: words }: Text): readonly string[] {
  return [
    ...(crs ? [words.crsLine(words.systems[crs.id], words.systemReasons[crs.reason])] : []),
    ...(encoding && encoding.label !== "utf-8"
      ? [words.encodingLine(encoding.label, words.encodingReasons[encoding.reason])]
      : []),
  ];
}

function Note({ note }: { readonly note: ImportNote }) {
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
    case "fields-renamed":
      return <p>{words.fieldsRenamed(note.count)}</p>;
    case "without-place":
      return <p>{words.withoutPlace(numberText(note.count, language))}</p>;
  }
}

/**
 * Another coordinate system, where the file does not settle it: one that is unknown is the reader's to name. A table
 * offers systems together with its columns.
 */
function CrsChoice({ report, importing }: { readonly report: ImportReport; readonly importing: Importing }) {
  const { text } = useText();
  const words = text.workspace;
  const { crs, refusal, options, choices } = report;
  const isUnknown = refusal?.code === "UNKNOWN-CRS";
  const isOpen = crs !== null && crs.reason !== "format" && !choices?.header.length;
  if (!isUnknown && !isOpen) return null;
  return (
    <Field label={words.crsChoice}>
      {(attributes) => (
        <select
          {...attributes}
          value={isUnknown ? "" : crs?.id}
          onChange={(event) => {
            const id = crsIds.find((each) => each === event.currentTarget.value);
            if (id) importing.again({ ...options, crs: id });
          }}
        >
          {isUnknown && <option value="">{words.crsUnknown}</option>}
          {crsIds.map((id) => (
            <option key={id} value={id}>
              {words.systems[id]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What was taken, where something else would be possible: another choice reads the file once more. */
function Choices({ report, importing }: { readonly report: ImportReport; readonly importing: Importing }) {
  const { text } = useText();
  const words = text.workspace;
  const { choices, options, encoding } = report;
  if (!choices) return null;
  const { encodings, header } = choices;
  const columns: readonly PlaceColumns[] = [...choices.columns, { kind: "none" }];
  const taken = JSON.stringify(options.columns ?? choices.columns[0] ?? { kind: "none" });
  return (
    <>
      {encodings.length > 0 && (
        <fieldset class="import-choice">
          <legend>{words.encoding}</legend>
          {encodings.map(({ label, sample }) => (
            <label key={label}>
              <input
                type="radio"
                name="import-encoding"
                checked={encoding?.label === label}
                onChange={() => importing.again({ ...options, encoding: label })}
              />
              {label}
              <span class="import-sample">{sample.join(" / ")}</span>
            </label>
          ))}
        </fieldset>
      )}
      {header.length > 0 && columns.length > 1 && (
        <fieldset class="import-choice">
          <legend>{words.columns}</legend>
          {columns.map((each) => (
            <label key={JSON.stringify(each)}>
              <input
                type="radio"
                name="import-columns"
                checked={JSON.stringify(each) === taken}
                onChange={() => importing.again({ ...options, columns: each })}
              />
              {columnsText(each, header, text)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function columnsText(columns: PlaceColumns, header: readonly string[], { workspace: words }: Text): string {
  switch (columns.kind) {
    case "pair":
      return words.columnPair(
        [header[columns.x], header[columns.y]].join(words.listGap),
        words.systems[columns.crs],
      );
    case "wkt":
      return words.columnWkt(header[columns.column] ?? "");
    case "none":
      return words.columnNone;
  }
}

function placesText({ count, places }: LeftOut, text: Text): string {
  const listed = places.map((place) => whereText(place, text)).join(text.workspace.listGap);
  return places.length < count ? `${listed} ${text.workspace.placesMore}` : listed;
}

function whereText({ kind, number }: Where, { workspace: words }: Text): string {
  if (kind === "line") return words.placeLine(number);
  return kind === "feature" ? words.placeFeature(number) : words.placeByte(number);
}

const kilobyte = 1_024;

function sizeText(bytes: number, language: Language): string {
  if (bytes < kilobyte) return `${bytes} B`;
  const kilobytes = bytes / kilobyte;
  return kilobytes < kilobyte
    ? `${numberText(kilobytes, language)} kB`
    : `${numberText(kilobytes / kilobyte, language, 1)} MB`;
}
