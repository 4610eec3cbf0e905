import { useId } from "preact/hooks";
import { crsIds, type ImportReport, type PlaceColumns } from "../../../import/report.ts";
import { Field } from "../../kit/field.tsx";
import type { Text } from "../../text/text.ts";
import { useText } from "../../use-text.ts";
import type { Importing } from "./use-import.ts";

/**
 * Another coordinate system, where the file does not settle it: one that is unknown is the reader's to name. A table
 * offers systems together with its columns.
 */
export function CrsChoice({
  report,
  importing,
}: {
  readonly report: ImportReport;
  readonly importing: Importing;
}) {
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
export function Choices({
  report,
  importing,
}: {
  readonly report: ImportReport;
  readonly importing: Importing;
}) {
  const { text } = useText();
  const words = text.workspace;
  const group = useId();
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
                name={`${group}-encoding`}
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
                name={`${group}-columns`}
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
