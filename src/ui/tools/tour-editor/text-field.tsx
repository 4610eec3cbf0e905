import { type TourText, tourTextIn } from "../../../model/tour.ts";
import { useText } from "../../app-context.tsx";
import { Field } from "../../kit/field.tsx";

interface SaidFieldProps {
  readonly said: TourText;
  readonly label: string;
  readonly limit: number;
  readonly isLine?: boolean;
  /** Something to bear in mind of what stands there; empty for nothing. */
  readonly advice?: string;
  readonly onInput: (typed: string) => void;
}

/** From there on it is said how much room is left. */
const nearShare = 0.8;

/** Words in the language that is read, to be changed in place. */
export function TextField({ said, label, limit, isLine = false, advice = "", onInput }: SaidFieldProps) {
  const { text, language } = useText();
  const value = tourTextIn(said, language);
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
