import { lazy } from "./layout/lazy.tsx";
import { lazyBrief } from "./tools/brief/lazy-brief.ts";

/** These come with the first view of the map, which does not wait for the texts of the rest. */
const withFirstText = { hasFirstTextOnly: true } as const;

/**
 * The parts that the first screen does without: the app shows them by their name here, a panel by its kind; the prefetch
 * and the prerender fetch them all.
 */
export const parts = {
  sentence: lazy(async () => (await import("./tools/filter/sentence.tsx")).FilterSentence, withFirstText),
  timeline: lazy(async () => (await import("./tools/timeline/dock.tsx")).TimelineDock, withFirstText),
  legend: lazy(async () => (await import("./tools/legend/legend.tsx")).Legend, withFirstText),
  editor: lazy(async () => (await import("./tools/tour-editor/editor.tsx")).Editor),
  carry: lazy(async () => (await import("./tools/carry/carry-tool.tsx")).CarryTool),
  brief: lazyBrief,
  draw: lazy(async () => (await import("./tools/draw/draw-tool.tsx")).DrawTool),
  table: lazy(async () => (await import("./tools/table/table.tsx")).TableStrip),
  mapScale: lazy(async () => (await import("./tools/position/map-scale.tsx")).MapScale, {
    ...withFirstText,
    isSilent: true,
  }),
  position: lazy(async () => (await import("./tools/position/position.tsx")).PositionReadout, {
    isSilent: true,
  }),
  linkedTourNotice: lazy(
    async () => (await import("./tools/tour-editor/linked-tour-notice.tsx")).LinkedTourNotice,
    { isSilent: true },
  ),
  leftTour: lazy(async () => (await import("./stage/left-tour.tsx")).LeftTourNotice, { isSilent: true }),
  site: lazy(async () => (await import("./panels/site/site-panel.tsx")).SitePanel),
  measures: lazy(async () => (await import("./panels/measures/measures-panel.tsx")).MeasuresPanel),
  measure: lazy(async () => (await import("./panels/measure/measure-panel.tsx")).MeasurePanel),
  promises: lazy(async () => (await import("./panels/promises/promises-panel.tsx")).PromisesPanel),
  land: lazy(async () => (await import("./panels/land/land-panel.tsx")).LandPanel),
  paper: lazy(async () => (await import("./panels/paper/paper-panel.tsx")).PaperPanel),
  shelf: lazy(async () => (await import("./panels/off-map/off-map-panel.tsx")).OffMapPanel),
  rail: lazy(async () => (await import("./panels/rail/rail-panel.tsx")).RailPanel),
  sources: lazy(async () => (await import("./panels/sources/sources-panel.tsx")).SourcesPanel),
  compare: lazy(async () => (await import("./panels/compare/compare-panel.tsx")).ComparePanel),
  compareTray: lazy(async () => (await import("./panels/compare/tray.tsx")).CompareTray),
  search: lazy(async () => (await import("./panels/search/search-panel.tsx")).SearchPanel),
  nearby: lazy(async () => (await import("./panels/nearby/nearby-panel.tsx")).NearbyPanel),
  tours: lazy(async () => (await import("./panels/tours/tours-panel.tsx")).ToursPanel),
  workspace: lazy(async () => (await import("./panels/workspace/workspace-panel.tsx")).WorkspacePanel),
  about: lazy(async () => (await import("./panels/about/about-panel.tsx")).AboutPanel),
  stage: lazy(async () => (await import("./stage/stage-show.tsx")).StageShow),
  handOut: lazy(async () => (await import("./dialogs/hand-out/hand-out-dialog.tsx")).HandOutDialog),
  print: lazy(async () => (await import("./dialogs/hand-out/print-area.tsx")).PrintArea),
  share: lazy(async () => (await import("./dialogs/share/share-dialog.tsx")).ShareDialog),
  takeAway: lazy(async () => (await import("./dialogs/take-away/take-away-dialog.tsx")).TakeAwayDialog),
  newVersion: lazy(async () => (await import("./layout/new-version/new-version.tsx")).NewVersion, {
    isSilent: true,
  }),
  embedBar: lazy(async () => (await import("./layout/embed/embed-bar.tsx")).EmbedBar),
};

/** When there is time: from then on no part needs a network any more. */
export async function fetchParts(): Promise<void> {
  await Promise.all(Object.values(parts).map((part) => part.fetch()));
}
