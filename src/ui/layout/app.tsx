import {
  areToolsShown,
  hasCompareTray,
  isEditorShown,
  isLeftTourOffered,
  isLinkedTourOffered,
  isNewVersionOffered,
  isTableShown,
} from "../../state/reads.ts";
import { isOnStage } from "../../model/choice/stage.ts";
import { siteIdsOf } from "../../model/feature-ref.ts";
import { type Panel, panelKey } from "../../model/choice/panel.ts";
import type { AtlasState } from "../../state/store.ts";
import { SearchProvider } from "../panels/search/search.tsx";
import { Controls, Credit } from "./controls.tsx";
import { Header } from "./header.tsx";
import { NewFacts } from "./new-facts.tsx";
import { Notices } from "./notices.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { PanelBody } from "../panels/panel-body.tsx";
import { parts } from "../parts.ts";
import { VisuallyHidden } from "../kit/visually-hidden.tsx";
import { useApp, useAtlasState, useFirstText } from "../app-context.tsx";
import "./arrangement.css";
import "./map-edge.css";
import "./page.css";
import "./panel-head.css";
import "./picture/picture.css";
import "./text-page/text-page.css";

const panelOf = (state: AtlasState): Panel => state.panel;
const dialogOf = ({ dialog }: AtlasState): AtlasState["dialog"] => dialog;
const hasLivingMap = ({ mapState }: AtlasState): boolean => mapState === "ready";
const hasReadoutOf = ({ hasReadout }: AtlasState): boolean => hasReadout;
const comparedOf = ({ compared }: AtlasState): AtlasState["compared"] => compared;
const isDrawing = ({ draft, stage }: AtlasState): boolean => draft !== null && stage === null;
const isCarrying = ({ carried, draft, stage }: AtlasState): boolean =>
  carried !== null && draft === null && !isOnStage({ stage });
const isTour = (state: AtlasState): boolean => state.stage !== null;
const placeOf = ({ panel, spot }: AtlasState): string =>
  panel.kind === "nearby" && spot ? `nearby/${spot.lat},${spot.lng}` : panelKey(panel);

/** Announces what is chosen to be compared, from wherever it was: also from the map. */
function ComparedStatus() {
  const { atlas } = useApp();
  const { text, localise } = useFirstText();
  const ids = siteIdsOf(useAtlasState(comparedOf));
  const names = ids.flatMap((id) => atlas.site(id)?.short ?? []).map(localise);
  return (
    <VisuallyHidden role="status">
      {names.length > 0 && text.compareChoice.chosen(names.join(text.separator))}
    </VisuallyHidden>
  );
}

/** The sheet with its header and the open panel, and everything at the edge of the map. */
export function App() {
  const { isEmbed } = useApp();
  const { text } = useFirstText();
  const panel = useAtlasState(panelOf);
  const hasTools = useAtlasState(areToolsShown);
  const hasStage = useAtlasState(isTour);
  const hasLeftTour = useAtlasState(isLeftTourOffered);
  const hasNewVersion = useAtlasState(isNewVersionOffered);
  const hasEditor = useAtlasState(isEditorShown);
  const hasTable = useAtlasState(isTableShown);
  const hasLinkedTour = useAtlasState(isLinkedTourOffered);
  const hasMap = useAtlasState(hasLivingMap);
  const hasReadout = useAtlasState(hasReadoutOf);
  const hasTray = useAtlasState(hasCompareTray);
  const hasCarryTool = useAtlasState(isCarrying);
  const hasDrawTool = useAtlasState(isDrawing);
  const dialog = useAtlasState(dialogOf);
  return (
    <>
      <div class="print-home">{hasTools && <parts.print.Part />}</div>
      <SearchProvider>
        <PanelFrame
          header={<Header />}
          foot={hasTray && <parts.compareTray.Part />}
          panelKind={panel.kind}
          panelKey={useAtlasState(placeOf)}
        >
          <PanelBody panel={panel} />
        </PanelFrame>
      </SearchProvider>
      <Notices>
        {hasLinkedTour && <parts.linkedTourNotice.Part />}
        {hasLeftTour && <parts.leftTour.Part />}
        <NewFacts />
        {hasNewVersion && <parts.newVersion.Part />}
      </Notices>
      <ComparedStatus />
      <Controls />
      {hasMap && (
        <section class="map-readings" aria-label={text.credit.scale}>
          {hasReadout && <parts.position.Part />}
          <parts.mapScale.Part />
        </section>
      )}
      {hasTools && <parts.legend.Part />}
      <div class="dock">{hasTools && <parts.timeline.Part />}</div>
      {hasDrawTool && <parts.draw.Part />}
      {hasCarryTool && !isEmbed && <parts.carry.Part />}
      {hasEditor && <parts.editor.Part />}
      {hasTable && !isEmbed && <parts.table.Part />}
      <Credit />
      {isEmbed && <parts.embedBar.Part />}
      {hasStage && <parts.stage.Part />}
      {dialog?.kind === "hand-out" && <parts.handOut.Part of={dialog.of} />}
      {dialog?.kind === "share" && <parts.share.Part />}
      {dialog?.kind === "take-away" && <parts.takeAway.Part of={dialog.of} />}
    </>
  );
}
