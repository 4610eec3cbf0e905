import type { Cite } from "../../model/rows.ts";
import type { Scene } from "../../model/tour.ts";
import { dayText } from "../facts/format/quantity.ts";
import { htmlLangOf, placeWords } from "../facts/format/place.ts";
import { sceneCites } from "../panels/tours/scene-cites.tsx";
import { useApp } from "../app-context.tsx";
import { useText } from "../use-text.ts";

const popover = "stage-sources";

/** One button opens all sources of the scene, because single marks would clutter the caption. */
export function SceneSources({ scene }: { readonly scene: Scene }) {
  const { atlas } = useApp();
  const { text } = useText();
  const cites = sceneCites(atlas, scene);
  if (cites.length === 0) return null;
  return (
    <>
      <button type="button" class="stage-sources-button" popovertarget={popover}>
        {text.stage.sources(cites.length)}
      </button>
      <div id={popover} popover="auto" class="stage-sources" role="dialog" aria-label={text.titles.sources}>
        <ul role="list">
          {cites.map((cite) => (
            <Source key={JSON.stringify(cite)} cite={cite} />
          ))}
        </ul>
      </div>
    </>
  );
}

function Source({ cite }: { readonly cite: Cite }) {
  const { atlas } = useApp();
  const { text, language, localise } = useText();
  const source = atlas.source(cite.source);
  if (!source) return null;
  const { title, titleDescribed, name, publisher, date, url } = source;
  const details = [
    placeWords(cite, text),
    localise(publisher),
    date ? dayText(date, language) : text.cite.dateUnknown,
    titleDescribed && text.cite.titleDescribed,
  ];
  const lang = name ? undefined : htmlLangOf(source);
  return (
    <li>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer noopener" lang={lang}>
          {name ? localise(name) : title}
        </a>
      ) : (
        <span lang={lang}>{name ? localise(name) : title}</span>
      )}{" "}
      {details.filter(Boolean).join(" · ")}
    </li>
  );
}
