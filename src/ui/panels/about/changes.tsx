import { dayText } from "../../facts/format/quantity.ts";
import { Section } from "../../kit/section.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { bullets } from "../../kit/text.ts";

/** The changes of the data by edition, with a link to their feed. */
export function Changes() {
  const { atlas, printed } = useApp();
  const { text, language, localise } = useText();
  if (atlas.editions.length === 0) return null;
  return (
    <Section title={text.about.changesTitle}>
      {atlas.editions.map(({ day, changes }, index) => (
        <details key={day} open={printed || index === 0}>
          <summary>{dayText(day, language)}</summary>
          <ul class={bullets}>
            {changes.map((change) => (
              <li key={change.en}>{localise(change)}</li>
            ))}
          </ul>
        </details>
      ))}
      <p>
        <a href={`changes.${language}.xml`}>{text.about.feed}</a>
      </p>
    </Section>
  );
}
