import { isCompared } from "../../../model/choice/compared.ts";
import { siteRef } from "../../../model/feature-ref.ts";
import { siteKinds } from "../../../model/kinds.ts";
import { toggleCompared } from "../../../state/actions/compare.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

const comparedOf = ({ compared }: AtlasState): AtlasState["compared"] => compared;

/** Every site that is not compared yet, by its kind: the shortest way to one more, also on a phone. */
export function AddSite() {
  const { atlas, store } = useApp();
  const { text, localise } = useText();
  const compared = useAtlasState(comparedOf);
  const left = atlas.sites.filter(({ id }) => !isCompared(compared, siteRef(id)));
  return (
    <select
      class="compare-add"
      aria-label={text.compare.add}
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== "") toggleCompared(store, siteRef(currentTarget.value));
        currentTarget.value = "";
      }}
    >
      <option value="">{text.compare.addPrompt}</option>
      {siteKinds.map((kind) => (
        <optgroup key={kind} label={text.kind[kind]}>
          {left
            .filter((site) => site.kind === kind)
            .map((site) => (
              <option key={site.id} value={site.id}>
                {localise(site.short)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
