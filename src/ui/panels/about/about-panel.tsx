import { precisions, statuses } from "../../../model/kinds.ts";
import type { AtlasState } from "../../../state/store.ts";
import { dayText } from "../../facts/format/quantity.ts";
import { AreaSample } from "../../facts/signs/map-samples.tsx";
import { EdgeSample, StatusDisc } from "../../facts/signs/status-sign.tsx";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Changes } from "./changes.tsx";
import { KeyHelp } from "./key-help.tsx";
import { bullets, quiet } from "../../kit/text.ts";
import { Section } from "../../kit/section.tsx";
import "./about.css";

const offlineOf = ({ offline }: AtlasState): AtlasState["offline"] => offline;

const terms = [
  ["data", "https://data.gov.hk/en/terms-and-conditions"],
  ["map", "https://www.openstreetmap.org/copyright"],
  ["font", "fonts/OFL.txt"],
] as const;

export function AboutPanel() {
  const { atlas, printed } = useApp();
  const { text, language } = useText();
  const { about } = text;
  const offline = useAtlasState(offlineOf);
  return (
    <>
      <PanelTitle>{text.titles.about}</PanelTitle>
      <p class="panel-lead">{about.lead}</p>
      <p class={quiet}>{text.asOf(dayText(atlas.asOf, language))}</p>
      <p>
        <a href={`text.${language}.html`}>{about.textVersion}</a>
      </p>
      <Section title={about.howTitle}>
        <ul class={bullets}>
          {about.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <ul class="sign-table" role="list">
          {statuses.map((status) => (
            <li key={status}>
              <StatusDisc status={status} /> <AreaSample status={status} /> {text.status[status]}
            </li>
          ))}
        </ul>
        <ul class="sign-table" role="list">
          {precisions.map((precision) => (
            <li key={precision}>
              <EdgeSample precision={precision} /> {text.precision[precision]}
            </li>
          ))}
        </ul>
      </Section>
      <Changes />
      <Section title={about.notTitle}>
        <p>{about.not}</p>
      </Section>
      {!printed && (
        <Section title={text.offline.title}>
          <p>{text.offline.state[offline]}</p>
        </Section>
      )}
      <KeyHelp />
      <Section title={about.privacyTitle}>
        <p>{about.privacy}</p>
      </Section>
      <Section title={about.creditsTitle}>
        <ul class={bullets} id="credits">
          {about.credits.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{about.termsTitle}</p>
        <ul class={bullets}>
          {terms.map(([key, url]) => (
            <li key={key}>
              <a href={url} target="_blank" rel="noreferrer noopener">
                {about.terms[key]}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
