import type { CountedBranch, LedgerTree } from "../../../model/ledger-tree.ts";
import type { LedgerLine } from "../../../model/ledger.ts";
import type { Figure } from "../../../model/rows.ts";
import { hectaresText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { LedgerRow } from "./ledger-row.tsx";
import { Section } from "../../kit/section.tsx";

/** Every area exactly once, below the area that contains it. Tags say why an area counts or does not. */
export function LedgerList({ tree }: { readonly tree: LedgerTree }) {
  const { text } = useText();
  const { tag } = text.land;
  const dateTag = useDateTag();
  return (
    <>
      <Section title={text.land.counted}>
        <ul class="rows" role="list">
          {tree.counted.map((branch) => (
            <Branch key={branch.figure.id} branch={branch} />
          ))}
        </ul>
      </Section>
      <Section title={text.land.containers}>
        <ul class="rows" role="list">
          {tree.containers.map((line) => (
            <Container key={line.figure.id} line={line} />
          ))}
        </ul>
      </Section>
      <Rows title={text.land.outside} figures={tree.outside} tagOf={() => tag.outside} />
      <Rows title={text.land.floor} figures={tree.floor} tagOf={() => tag.floor} />
      <Rows title={text.land.later} figures={tree.elsewhere} tagOf={dateTag} />
      <Rows title={text.land.reference} figures={tree.reference} tagOf={() => tag.reference} />
    </>
  );
}

interface RowsProps {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly tagOf: (figure: Figure) => string;
}

function Rows({ title, figures, tagOf }: RowsProps) {
  return (
    <Section title={title}>
      <ul class="rows" role="list">
        {figures.map((figure) => (
          <LedgerRow key={figure.id} figure={figure} tags={[tagOf(figure)]} />
        ))}
      </ul>
    </Section>
  );
}

function Branch({ branch: { figure, parts, later } }: { readonly branch: CountedBranch }) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const { tag } = text.land;
  const dateTag = useDateTag();
  const whole = localise(atlas.site(figure.areaOf ?? "")?.short ?? figure.subject);
  return (
    <LedgerRow figure={figure} tags={[tag.counted]}>
      {parts.length + later.length > 0 && (
        <ul class="rows ledger-branch" role="list">
          {parts.map((part) => (
            <LedgerRow key={part.id} figure={part} tags={[tag.partOf(whole), dateTag(part)]} />
          ))}
          {later.map((each) => (
            <LedgerRow key={each.id} figure={each} tags={[dateTag(each)]} />
          ))}
        </ul>
      )}
    </LedgerRow>
  );
}

function Container({ line: { figure, contains } }: { readonly line: LedgerLine }) {
  const { text, language } = useText();
  const containedSquareMetres = contains.reduce((sum, part) => sum + part.value, 0);
  const words = (squareMetres: number): string =>
    `${hectaresText(squareMetres, language)} ${text.unit.hectares}`;
  return (
    <LedgerRow figure={figure} tags={[text.land.tag.notAdded]}>
      <p class="ledger-contains">
        {text.land.contains(words(containedSquareMetres), words(figure.value - containedSquareMetres))}
      </p>
    </LedgerRow>
  );
}

/** Tags areas from other sources. Only some are later than the paper; others are older or have no known date. */
function useDateTag(): (figure: Figure) => string {
  const { atlas } = useApp();
  const { tag } = useText().text.land;
  return ({ asOf }) => ((asOf.earliest ?? "") > atlas.paperDay ? tag.later : tag.elsewhere);
}
