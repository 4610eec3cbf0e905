import type { ImportReport, LeftOut, Where } from "../../../import/report.ts";
import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../../../model/localised.ts";
import { useText } from "../../use-text.ts";
import { numberText } from "../../facts/format/quantity.ts";
import { Callout } from "../../kit/notice.tsx";
import { Section } from "../../kit/section.tsx";
import { bullets, quiet } from "../../kit/text.ts";
import type { Text } from "../../text/text.ts";
import { Choices, CrsChoice } from "./import-choices.tsx";
import { Note } from "./import-note.tsx";
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
export function Sources({ report }: { readonly report: ImportReport }) {
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

/** Where in the file things were left out, as far as the report lists them. */
export function placesText({ count, places }: LeftOut, text: Text): string {
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
