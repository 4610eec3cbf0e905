import type { BuiltSite } from "../../../model/atlas.ts";
import { SiteLink } from "../../facts/rows/link-rows.tsx";
import { useText, useApp } from "../../app-context.tsx";
import { quiet } from "../../kit/text.ts";

/** Where nothing later is known of the place itself, the other places of its measures may have gone on. */
export function NothingSince({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text } = useText();
  const others = new Set(atlas.measuresOfSite(site.id).flatMap((measure) => measure.siteIds));
  const known = [...others].flatMap((id) => {
    const hasMore = atlas.eventsOfSite(id).some((event) => event.paperRow === undefined);
    const other = id !== site.id && hasMore ? atlas.site(id) : undefined;
    return other ? [other] : [];
  });
  return (
    <>
      <p class={quiet}>
        {text.site.noSince} {known.length > 0 && text.site.sinceElsewhere}
      </p>
      {known.length > 0 && (
        <ul class="rows" role="list">
          {known.map((other) => (
            <SiteLink key={other.id} site={other} />
          ))}
        </ul>
      )}
    </>
  );
}
