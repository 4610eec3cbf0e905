import type { Condition, LayerFilter } from "../../../model/own-layer.ts";
import { useEffect, useState } from "preact/hooks";
import type { FieldContent } from "../../../model/layer-colours.ts";
import { withCondition } from "../../../model/layer-filter.ts";
import { Button, TextButton } from "../../kit/button.tsx";
import { quiet } from "../../kit/text.ts";
import { useText } from "../../use-text.ts";
import { conditionWords } from "./condition-words.ts";
import type { TableSource } from "./table-source.ts";

interface FilterFormProps {
  readonly source: TableSource;
  readonly filter: LayerFilter;
  readonly onFilter: (filter: LayerFilter) => void;
  /** Whether the filter also holds on the map. */
  readonly isOnMap: boolean;
}

const offered = ["containing", "among", "between"] as const;
type Offered = (typeof offered)[number];

/** The conditions on a table: those there are, and one more. */
export function FilterForm({ source, filter, onFilter, isOnMap }: FilterFormProps) {
  const { text } = useText();
  const words = text.table;
  const [field, setField] = useState(source.columns[0]?.name ?? "");
  const [chosen, setChosen] = useState<Offered | null>(null);
  const column = source.columns.find(({ name }) => name === field);
  const is = chosen ?? (column?.type === "number" ? "between" : "containing");
  const labelOf = (name: string): string => source.columns.find((each) => each.name === name)?.label ?? name;
  const add = (condition: Condition): void => onFilter(withCondition(filter, condition, condition));
  return (
    <div class="table-filter">
      {filter.length > 0 && (
        <ul class="table-conditions" role="list">
          {filter.map((condition) => {
            const said = `${labelOf(condition.field)} ${conditionWords(condition, text)}`;
            return (
              <li key={`${condition.field}/${condition.is}`} class="table-condition">
                {said}{" "}
                <TextButton
                  aria-label={words.remove(said)}
                  onClick={() => onFilter(withCondition(filter, condition, null))}
                >
                  ✕
                </TextButton>
              </li>
            );
          })}
          {filter.length > 1 && (
            <li>
              <TextButton onClick={() => onFilter([])}>{words.clear}</TextButton>
            </li>
          )}
        </ul>
      )}
      <div class="table-filter-fields">
        <select
          aria-label={words.column}
          value={field}
          onChange={({ currentTarget }) => {
            setField(currentTarget.value);
            setChosen(null);
          }}
        >
          {source.columns.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
        <select
          aria-label={words.condition}
          value={is}
          onChange={({ currentTarget }) =>
            setChosen(offered.find((each) => each === currentTarget.value) ?? null)
          }
        >
          {offered.map((each) => (
            <option key={each} value={each}>
              {words.conditions[each]}
            </option>
          ))}
        </select>
        <ValueFields key={`${field}/${is}`} {...{ source, field, is, filter, add }} />
      </div>
      <p class={quiet}>{isOnMap ? words.alsoMap : words.onlyHere}</p>
    </div>
  );
}

interface ValueFieldsProps {
  readonly source: TableSource;
  readonly field: string;
  readonly is: Offered;
  readonly filter: LayerFilter;
  readonly add: (condition: Condition) => void;
}

function ValueFields(props: ValueFieldsProps) {
  switch (props.is) {
    case "containing":
      return <TextFields {...props} />;
    case "among":
      return <ChoiceFields {...props} />;
    case "between":
      return <RangeFields {...props} />;
  }
}

function TextFields({ field, add }: ValueFieldsProps) {
  const { table: words } = useText().text;
  const [text, setText] = useState("");
  return (
    <form
      class="table-filter-fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") add({ field, is: "containing", text: text.trim() });
        setText("");
      }}
    >
      <input
        aria-label={words.text}
        value={text}
        maxLength={200}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button onClick={(event) => event.currentTarget.form?.requestSubmit()}>{words.add}</Button>
    </form>
  );
}

/** The most frequent values of the column, each of which can be added to those that pass. */
function ChoiceFields({ source, field, filter, add }: ValueFieldsProps) {
  const { text } = useText();
  const { table: words } = text;
  const [content, setContent] = useState<FieldContent | null>(null);
  useEffect(() => {
    let isWanted = true;
    source.content(field).then(
      (found) => isWanted && setContent(found),
      (error: unknown) => console.warn("The values of a column could not be read.", error),
    );
    return () => {
      isWanted = false;
    };
  }, [source, field]);
  const before = filter.find((condition) => condition.field === field && condition.is === "among");
  const values = before?.is === "among" ? before.values : [];
  if (!content) return <span>{text.loading}</span>;
  return (
    <select
      aria-label={words.value}
      value="-1"
      onChange={({ currentTarget }) => {
        const found = content.values[Number(currentTarget.value)];
        if (found) add({ field, is: "among", values: [...values, found.value] });
      }}
    >
      <option value="-1">{words.value}…</option>
      {content.values.map(({ value, count }, index) =>
        values.includes(value) ? null : (
          <option key={value} value={index}>
            {value === "" ? words.emptyValue : value} ({count})
          </option>
        ),
      )}
    </select>
  );
}

function RangeFields({ field, add }: ValueFieldsProps) {
  const { table: words } = useText().text;
  const [ends, setEnds] = useState({ from: "", to: "" });
  const numberOrNull = (typed: string): number | null =>
    typed.trim() === "" || !Number.isFinite(Number(typed)) ? null : Number(typed);
  const from = numberOrNull(ends.from);
  const to = numberOrNull(ends.to);
  return (
    <form
      class="table-filter-fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (from !== null || to !== null) add({ field, is: "between", from, to });
      }}
    >
      <input
        type="number"
        step="any"
        aria-label={words.from}
        placeholder={words.from}
        value={ends.from}
        onInput={({ currentTarget }) => setEnds({ ...ends, from: currentTarget.value })}
      />
      <input
        type="number"
        step="any"
        aria-label={words.to}
        placeholder={words.to}
        value={ends.to}
        onInput={({ currentTarget }) => setEnds({ ...ends, to: currentTarget.value })}
      />
      <Button onClick={(event) => event.currentTarget.form?.requestSubmit()}>{words.add}</Button>
    </form>
  );
}
