import { undatedMeasures } from "../../../model/undated.ts";
import { MeasureLink } from "../../facts/rows/link-rows.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Section } from "../../kit/section.tsx";

/** New measures without a date in the paper, listed apart because nobody can judge whether they are late. */
export function Undated({ isOpen }: { readonly isOpen: boolean }) {
  const { atlas } = useApp();
  const { text } = useText();
  const measures = undatedMeasures(atlas);
  return (
    <Section title={text.promises.undated}>
      <details class="found-since" open={isOpen}>
        <summary>{text.promises.undatedLead(measures.length)}</summary>
        <ul class="rows" role="list">
          {measures.map((measure) => (
            <MeasureLink key={measure.id} measure={measure} />
          ))}
        </ul>
      </details>
    </Section>
  );
}
