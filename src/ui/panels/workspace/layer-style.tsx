import { useState } from "preact/hooks";
import { byCategory, byNumber, type FieldContent } from "../../../model/layer-colours.ts";
import type { LayerStyle, OwnLayer, ColourBy } from "../../../model/own-layer.ts";
import { useApp } from "../../app-context.tsx";
import { Callout } from "../../kit/notice.tsx";
import { codeOf } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";

interface LayerStyleFormProps {
  readonly layer: OwnLayer;
  /** @param subject What is changed: more of the same is no step of its own. */
  readonly onChange: (style: LayerStyle, subject: string) => void;
}

/** How a layer is drawn: by one of its fields, with which labels, how wide and how opaque. */
export function LayerStyleForm({ layer, onChange }: LayerStyleFormProps) {
  const { text } = useText();
  const { fields, style, hasLooks, shapes, name } = layer;
  const words = text.workspace.style;
  /** The same controls stand below each layer. */
  const labelled = (what: string) => ({ "aria-label": words.of(what, name) });
  const change = (changed: Partial<LayerStyle>, subject: string): void =>
    onChange({ ...style, ...changed }, `${subject}/${layer.id}`);
  return (
    <details class="own-layer-style">
      <summary {...labelled(words.title)}>{words.title}</summary>
      <ColourChoice layer={layer} onChange={(colourBy) => change({ colourBy }, "colour-by")} />
      <label>
        {words.label}{" "}
        <select
          {...labelled(words.label)}
          value={style.labelField === null ? "" : `=${style.labelField}`}
          onChange={({ currentTarget: { value } }) =>
            change({ labelField: value === "" ? null : value.slice(1) }, "label")
          }
        >
          <option value="">{words.noLabel}</option>
          {fields.map((field) => (
            <option key={field.name} value={`=${field.name}`}>
              {field.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.opacity}{" "}
        <input
          {...labelled(words.opacity)}
          type="range"
          min={0.1}
          max={1}
          step={0.1}
          value={style.opacity}
          onInput={({ currentTarget }) => change({ opacity: Number(currentTarget.value) }, "opacity")}
        />
      </label>
      {shapes.some((shape) => shape !== "point") && (
        <label>
          {words.width}{" "}
          <input
            {...labelled(words.width)}
            type="range"
            min={0.5}
            max={8}
            step={0.5}
            value={style.width}
            onInput={({ currentTarget }) => change({ width: Number(currentTarget.value) }, "width")}
          />
        </label>
      )}
      {hasLooks && (
        <label>
          <input
            {...labelled(words.looks)}
            type="checkbox"
            checked={style.usesLooks}
            onChange={({ currentTarget }) => change({ usesLooks: currentTarget.checked }, "looks")}
          />{" "}
          {words.looks}
        </label>
      )}
    </details>
  );
}

interface ColourChoiceProps {
  readonly layer: OwnLayer;
  readonly onChange: (by: ColourBy | null) => void;
}

/** One colour, or colours by a field: by its values, or by ranges where it holds numbers. */
function ColourChoice({ layer, onChange }: ColourChoiceProps) {
  const { ownLayers } = useApp();
  const { text } = useText();
  const { id, fields, style } = layer;
  const words = text.workspace.style;
  const by = style.colourBy;
  const [failure, setFailure] = useState<string | null>(null);
  const chooseBy = async (field: string, kind: ColourBy["kind"] | null): Promise<void> => {
    try {
      const content = await (await ownLayers()).content(id, field);
      if (!content) throw Object.assign(new Error("the rows of the layer are lost"), { code: "NO-ROWS" });
      const isNumber = kind === null ? isMeasured(content) : kind === "number";
      onChange(isNumber ? byNumber(field, content) : byCategory(field, content));
      setFailure(null);
    } catch (error) {
      console.warn("The values of a field could not be read.", error);
      setFailure(codeOf(error));
    }
  };
  return (
    <>
      <label>
        {words.colourBy}{" "}
        <select
          aria-label={words.of(words.colourBy, layer.name)}
          value={by ? `=${by.field}` : ""}
          onChange={({ currentTarget: { value } }) => {
            if (value === "") onChange(null);
            else void chooseBy(value.slice(1), null);
          }}
        >
          <option value="">{words.oneColour}</option>
          {fields.map((field) => (
            <option key={field.name} value={`=${field.name}`}>
              {field.name}
            </option>
          ))}
        </select>
      </label>
      {by && (
        <label>
          {words.as}{" "}
          <select
            aria-label={words.of(words.as, layer.name)}
            value={by.kind}
            onChange={({ currentTarget: { value } }) =>
              void chooseBy(by.field, value === "number" ? "number" : "category")
            }
          >
            <option value="category">{words.categories}</option>
            <option value="number">{words.ranges}</option>
          </select>
        </label>
      )}
      {failure !== null && <Callout role="alert">{text.workspace.featureFailed(failure)}</Callout>}
    </>
  );
}

/** Many different numbers are a quantity; few are rather codes, each of which means something. */
function isMeasured({ numbers, distinct, breaks }: FieldContent): boolean {
  return distinct > 12 && numbers > distinct / 2 && breaks.length > 1;
}
