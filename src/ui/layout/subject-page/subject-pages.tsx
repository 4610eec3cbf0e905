import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { shownArea } from "../../../model/area.ts";
import type { Atlas, SiteFeatures } from "../../../model/atlas.ts";
import { type Panel, panelKey } from "../../../model/choice/panel.ts";
import { htmlLang, type Language, textIn } from "../../../model/localised.ts";
import type { MapGround } from "../../../model/map-frame.ts";
import type { Bounds } from "../../../model/mercator.ts";
import { pagePath, type Subject, subjectOf, wayUp } from "../../../link/page-path.ts";
import { type AppServices, AppContext } from "../../app-context.tsx";
import { hectaresText } from "../../facts/format/quantity.ts";
import { pagesWords } from "../../text/pages/pages-words.ts";
import { texts } from "../../text/texts.ts";
import { allSubjects, descriptionOf, frameOfSubject, nameOf, sitesOf } from "./describe.ts";
import { LinkCard } from "./link-card.tsx";
import { linkedDataOf } from "./linked-data.ts";
import { SubjectFacts, SubjectPage } from "./subject-page.tsx";
import { SubjectMap } from "./subject-map.tsx";

/** What the build makes of one subject in one language. */
export interface PrintedPage {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  readonly body: string;
  readonly linkedData: object;
}

/** What the pages of sites, measures and promises are printed from. */
export interface SubjectPages {
  readonly subjects: readonly Subject[];
  readonly pageOf: (subject: Subject, language: Language) => PrintedPage;
  /** The picture of its link, as SVG with the custom properties of the palettes in it. */
  readonly cardOf: (subject: Subject) => string;
}

interface Printing {
  readonly atlas: Atlas;
  readonly features: SiteFeatures;
  /** What lies beneath the sites in a frame. */
  readonly groundIn: (frame: Bounds) => MapGround;
  /** What the panels are given on a page; `up` leads from its folder to that of the atlas. */
  readonly viewFor: (language: Language, up: string) => AppServices;
}

export function createSubjectPages({ atlas, features, groundIn, viewFor }: Printing): SubjectPages {
  const drawn = features.features.filter(({ properties }) => !properties.onRequest);
  const grounds = new Map<string, MapGround>();
  const groundOf = (frame: Bounds): MapGround => {
    const key = frame.join();
    const ground = grounds.get(key) ?? groundIn(frame);
    grounds.set(key, ground);
    return ground;
  };
  const mapOf = (subject: Subject, label: string | null) => {
    const frame = frameOfSubject(subject, atlas);
    if (!frame) return null;
    const inFrame = drawn.filter(({ properties: { lng, lat } }) => isWithin([lng, lat], frame));
    const siteIds = sitesOf(subject, atlas);
    const own = drawn.filter((each) => siteIds.includes(each.properties.id) && !inFrame.includes(each));
    return (
      <SubjectMap
        frame={frame}
        ground={groundOf(frame)}
        features={[...inFrame, ...own]}
        siteIds={siteIds}
        label={label}
      />
    );
  };
  const print = (children: ComponentChildren, view: AppServices): string =>
    renderToString(<AppContext.Provider value={view}>{children}</AppContext.Provider>);
  return {
    subjects: allSubjects(atlas),
    pageOf: (subject, language) => {
      const path = pagePath(subject, language);
      const view = viewFor(language, wayUp(path));
      const { pages: words } = pagesWords[language];
      const name = textIn(nameOf(subject, atlas), language);
      const facts = <SubjectFacts subject={subject} words={words} />;
      const sourceIds = citedIn(print(facts, view));
      const body = print(
        <SubjectPage
          subject={subject}
          words={words}
          map={mapOf(subject, words.map(name))}
          sourceIds={sourceIds}
          facts={facts}
        />,
        view,
      );
      const text = texts[language];
      return {
        path,
        lang: htmlLang(language),
        title: `${name} · ${text.title}`,
        siteName: text.title,
        description: descriptionOf(subject, atlas, text, language),
        body: withHeadingsUp(body),
        linkedData: linkedDataOf(subject, { atlas, text, language, sourceIds }),
      };
    },
    cardOf: (subject) => {
      const [hant, en] = [texts["zh-Hant"], texts.en];
      const site = subject.kind === "site" ? atlas.site(subject.id) : undefined;
      const name = nameOf(subject, atlas);
      const kicker = site
        ? `${hant.kind[site.kind]} · ${en.kind[site.kind]}`
        : subject.kind === "measure"
          ? `${pagesWords["zh-Hant"].pages.measure} · ${pagesWords.en.pages.measure}`
          : `${pagesWords["zh-Hant"].pages.promise} · ${pagesWords.en.pages.promise}`;
      const area = site && shownArea(atlas, site);
      const facts = area
        ? [`${hectaresText(area.squareMetres, "en")} ${hant.unit.hectares} · ${en.unit.hectares}`]
        : [];
      return print(
        <LinkCard
          kicker={kicker}
          names={[name.zhHant, name.en]}
          facts={facts}
          brand={[hant.title, en.title]}
          kind={site?.kind ?? null}
          map={mapOf(subject, null)}
        />,
        viewFor("zh-Hant", "./"),
      );
    },
  };
}

/** A panel that has a page leads there; the others stand in the text version. */
export function pageOfPanel(panel: Panel, language: Language): string {
  const subject = subjectOf(panel);
  return subject ? pagePath(subject, language) : `text.${language}.html#${panelKey(panel)}`;
}

/** The sources that a printed text cites, each once and in its order. */
function citedIn(html: string): readonly string[] {
  return [...new Set(Array.from(html.matchAll(/href="#source-([\w-]+)"/g), ([, id = ""]) => id))];
}

/** On a page of its own the title of a panel is the first heading, and every heading below it follows. */
export function withHeadingsUp(html: string): string {
  return html.replaceAll(
    /<(\/?)h([2-4])(?=[\s>])/g,
    (_, end: string, level: string) => `<${end}h${Number(level) - 1}`,
  );
}

function isWithin([lng, lat]: readonly [number, number], [west, south, east, north]: Bounds): boolean {
  return lng > west && lng < east && lat > south && lat < north;
}
