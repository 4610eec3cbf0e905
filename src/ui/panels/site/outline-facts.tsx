import type { BuiltSite } from "../../../model/atlas.ts";
import { EdgeSample } from "../../facts/signs/status-sign.tsx";
import { useText } from "../../use-text.ts";
import { Tag } from "../../kit/tag.tsx";
import { quiet } from "../../kit/text.ts";
import { Section } from "../../kit/section.tsx";

/** The precision of the outline in words, because an indicative outline looks like a surveyed one on the map. */
export function OutlineFacts({ site }: { readonly site: BuiltSite }) {
  const { text, localise } = useText();
  return (
    <Section title={text.site.precisionTitle}>
      <p class="precision" data-precision={site.precision}>
        <EdgeSample precision={site.precision} />
        <strong>{text.precision[site.precision]}</strong>
        {site.precision !== "none" && <Tag look="quiet">{text.confidence[site.confidence]}</Tag>}
      </p>
      <p>{text.precisionMeaning[site.precision]}</p>
      <p>{localise(site.basis)}</p>
      {text.site.licence[site.licence] && <p class={quiet}>{text.site.licence[site.licence]}</p>}
    </Section>
  );
}
