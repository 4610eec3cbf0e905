import type { AtlasEvent } from "../../../model/rows.ts";
import type { Panel } from "../../../model/choice/panel.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";

/** Links to the sites and measures that an event names, in one line to keep the list short. */
export function NamedLinks({ event }: { readonly event: AtlasEvent }) {
  const { atlas, hrefOf } = useApp();
  const { localise } = useText();
  const sites = event.siteIds.flatMap((id) => atlas.site(id) ?? []);
  const measures = event.measureIds.flatMap((id) => atlas.measure(id) ?? []);
  const links: readonly { readonly panel: Panel; readonly name: string }[] = [
    ...sites.map(({ id, short }) => ({ panel: { kind: "site", id } as const, name: localise(short) })),
    ...measures.map(({ id, name }) => ({ panel: { kind: "measure", id } as const, name: localise(name) })),
  ];
  if (links.length === 0) return null;
  return (
    <p class="named-links">
      {links.map(({ panel, name }) => (
        <a key={hrefOf(panel)} href={hrefOf(panel)}>
          {name}
        </a>
      ))}
    </p>
  );
}
