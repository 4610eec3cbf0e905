import { type TourText, tourTextIn } from "../../../model/tour.ts";
import { useText } from "../../use-text.ts";
import { Field } from "../../kit/field.tsx";

interface TourTextFieldProps {
  readonly content: TourText;
  readonly label: string;
  readonly limit: number;
  readonly isLine?: boolean;
  /** A remark about the text; empty for none. */
  readonly advice?: string;
  readonly onInput: (typed: string) => void;
}

/** From this share of the limit on, the hint says how much room is left. */
const nearShare = 0.8;

/** A text of the tour in the language of the reader, editable in place. */
export function TextField({
  content,
  label,
  limit,
  isLine = false,
  advice = "",
  onInput,
}: TourTextFieldProps) {
  const { text, language } = useText();
  const value = tourTextIn(content, language);
  const isNear = value.length >= nearShare * limit;
  const given = {
    value,
    maxLength: limit,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  };
  return (
    <Field
      label={label}
      hint={[advice, isNear && text.editor.near(value.length, limit)].filter(Boolean).join(" ")}
    >
      {(attributes) =>
        isLine ? (
          <input type="text" {...attributes} {...given} />
        ) : (
          <textarea rows={3} {...attributes} {...given} />
        )
      }
    </Field>
  );
}
