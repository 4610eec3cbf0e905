import { useState } from "preact/hooks";
import { landTotal } from "../../../model/land-total.ts";
import { shownArea } from "../../../model/area.ts";
import { hectaresText } from "../../facts/format/quantity.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { TotalInWords } from "./total-words.tsx";
import { quiet } from "../../kit/text.ts";
import { TextButton } from "../../kit/button.tsx";
import { VisuallyHidden } from "../../kit/visually-hidden.tsx";
import { Section } from "../../kit/section.tsx";

/** Adds up the areas of chosen sites. Nested sites are counted once, so that the sum is never too large. */
export function AddUp() {
  const { atlas, store, reads } = useApp();
  const { text } = useText();
  const [chosen, choose] = useState<readonly string[]>([]);
  const chooseFiltered = (): void => choose(reads.visibleSiteIds(store.getState()));
  const toggle = (id: string): void =>
    choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <Section title={text.land.addUp.title}>
      <p class={quiet}>{text.land.addUp.lead}</p>
      <p class="add-up-actions">
        <TextButton onClick={chooseFiltered}>{text.land.addUp.filtered}</TextButton>
        <TextButton onClick={() => choose([])}>{text.land.addUp.clear}</TextButton>
      </p>
      <TotalInWords total={landTotal(atlas, chosen)} />
      <SiteChoices chosen={chosen} toggle={toggle} />
    </Section>
  );
}

interface SiteChoicesProps {
  readonly chosen: readonly string[];
  readonly toggle: (siteId: string) => void;
}

/** Regions are omitted, because they contain other sites and would count them twice. */
function SiteChoices({ chosen, toggle }: SiteChoicesProps) {
  const { atlas } = useApp();
  const { text, language, localise } = useText();
  const sites = atlas.sites.filter(({ kind }) => kind !== "area");
  return (
    <fieldset class="add-up">
      <VisuallyHidden as="legend">{text.land.addUp.sites}</VisuallyHidden>
      {sites.map((site) => {
        const area = shownArea(atlas, site);
        return (
          area && (
            <label key={site.id} class="add-up-site">
              <input
                type="checkbox"
                value={site.id}
                checked={chosen.includes(site.id)}
                onChange={() => toggle(site.id)}
              />
              <span>{localise(site.short)}</span>
              <span class="add-up-area">
                {hectaresText(area.squareMetres, language)} {text.unit.hectares}
              </span>
            </label>
          )
        );
      })}
    </fieldset>
  );
}
