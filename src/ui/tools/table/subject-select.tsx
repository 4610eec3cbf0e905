import { atlasTables, type TableSubject } from "../../../model/choice/table.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

interface SubjectSelectProps {
  readonly subject: TableSubject;
  readonly onChoose: (subject: TableSubject) => void;
  /** Where no label stands beside it. */
  readonly "aria-label"?: string;
}

const hasDrawings = ({ drawings }: AtlasState): boolean => drawings.length > 0;
const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

/** Which table: one of the atlas, or of a layer of the reader's own. */
export function SubjectSelect({ subject, onChoose, ...rest }: SubjectSelectProps) {
  const { tables } = useText().text.takeAwayDialog;
  const layers = useAtlasState(layersOf);
  const isDrawn = useAtlasState(hasDrawings) || subject.kind === "drawings";
  const choices: readonly { readonly subject: TableSubject; readonly name: string }[] = [
    ...atlasTables.map((kind) => ({ subject: { kind }, name: tables[kind] })),
    ...(isDrawn ? [{ subject: { kind: "drawings" as const }, name: tables.drawings }] : []),
    ...layers.map(({ id, name }) => ({ subject: { kind: "own-layer" as const, layer: id }, name })),
  ];
  const choose = (key: string): void => {
    const chosen = choices.find((each) => subjectKey(each.subject) === key);
    if (chosen) onChoose(chosen.subject);
  };
  return (
    <select
      {...rest}
      value={subjectKey(subject)}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      {choices.map((each) => (
        <option key={subjectKey(each.subject)} value={subjectKey(each.subject)}>
          {each.name}
        </option>
      ))}
    </select>
  );
}

export function subjectKey(subject: TableSubject): string {
  return subject.kind === "own-layer" ? subject.layer : subject.kind;
}
