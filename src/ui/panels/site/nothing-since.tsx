import type { BuiltSite } from "../../../model/atlas.ts";
import { SiteLink } from "../../facts/rows/link-rows.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { quiet } from "../../kit/text.ts";

/** Shown when nothing is known of a site since the paper. Links to other sites of its measures, where there may be news. */
export function NothingSince({ site }: { readonly site: BuiltSite }) {
  const { atlas } = useApp();
  const { text } = useText();
  const siteIds = new Set(atlas.measuresOfSite(site.id).flatMap((measure) => measure.siteIds));
  const withNews = [...siteIds].flatMap((id) => {
    const hasNews = atlas.eventsOfSite(id).some((event) => event.paperRow === undefined);
    const other = id !== site.id && hasNews ? atlas.site(id) : undefined;
    return other ? [other] : [];
  });
  return (
    <>
      <p class={quiet}>
        {text.site.noSince} {withNews.length > 0 && text.site.sinceElsewhere}
      </p>
      {withNews.length > 0 && (
        <ul class="rows" role="list">
          {withNews.map((other) => (
            <SiteLink key={other.id} site={other} />
          ))}
        </ul>
      )}
    </>
  );
}
