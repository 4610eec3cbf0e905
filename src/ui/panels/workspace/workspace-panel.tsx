import { useEffect, useRef } from "preact/hooks";
import { withoutDrawing, withoutLayer } from "../../../model/workspace.ts";
import { filesTaken } from "../../../state/actions/own-layers.ts";
import type { AtlasState } from "../../../state/store.ts";
import { editorCommands } from "../../../commands/editor-commands.ts";
import { useCommands } from "../../use-commands.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { TextButton } from "../../kit/button.tsx";
import { Callout } from "../../kit/notice.tsx";
import { Section } from "../../kit/section.tsx";
import { nothingFound, quiet } from "../../kit/text.ts";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { usePromise } from "../../use-promise.ts";
import { ConvertForm } from "./convert-form.tsx";
import { DrawingList } from "./drawing-list.tsx";
import { FeatureTable } from "./feature-table.tsx";
import { ImportForm } from "./import-form.tsx";
import { ImportReportView } from "./import-report.tsx";
import { LayerRow } from "./layer-row.tsx";
import { LinkedDrawings } from "./linked-drawings.tsx";
import { MayBeCleared, SaveFile } from "./save-file.tsx";
import { useImport } from "./use-import.ts";
import "./workspace.css";

const featureOf = ({ panel }: AtlasState) => (panel.kind === "workspace" ? (panel.feature ?? null) : null);
const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

const lostLayersOf = ({ lostLayers }: AtlasState): AtlasState["lostLayers"] => lostLayers;

/** In a frame of another page nothing of the reader's is kept. */
export function WorkspacePanel() {
  const { isEmbed } = useApp();
  const { text } = useText();
  if (!isEmbed) return <Workspace />;
  return (
    <>
      <PanelTitle>{text.titles.workspace}</PanelTitle>
      <p class="panel-lead">{text.workspace.notHere}</p>
    </>
  );
}

/** The layers that the reader brought: bring more, say how they look, read one feature of them. */
function Workspace() {
  const { store, workspace } = useApp();
  const { text } = useText();
  const feature = useAtlasState(featureOf);
  const lost = useAtlasState(lostLayersOf);
  const opened = usePromise(workspace());
  const importing = useImport();
  const dropped = useAtlasState(({ filesToImport }) => filesToImport);
  useEffect(() => {
    if (!dropped || dropped.length === 0) return;
    filesTaken(store);
    importing.start(dropped.map((file) => ({ name: file.name, blob: file })));
  }, [dropped]);
  return (
    <>
      <PanelTitle>{text.titles.workspace}</PanelTitle>
      {feature && <FeatureTable key={`${feature.layer}/${feature.row}`} {...feature} />}
      {opened.state === "here" && <LinkedDrawings desk={opened.value} />}
      <p class="panel-lead">{text.workspace.lead}</p>
      {lost.length > 0 && <Callout>{text.workspace.lost(lost.join(text.workspace.listGap))}</Callout>}
      {opened.state === "failed" && <Callout>{text.workspace.failed(opened.code)}</Callout>}
      <ImportForm importing={importing} />
      <ImportReportView importing={importing} />
      <ConvertForm />
      {opened.state === "waiting" && <p class={quiet}>{text.loading}</p>}
      <LayerList />
    </>
  );
}

function LayerList() {
  const { workspace } = useApp();
  const { text } = useText();
  const layers = useAtlasState(layersOf);
  const drawings = useAtlasState(({ drawings: all }) => all);
  const saved = useAtlasState((state) => state.workspace);
  const opened = usePromise(workspace());
  const steps = useRef<HTMLParagraphElement>(null);
  const lists = useRef<HTMLDivElement>(null);
  const go = (step: "undo" | "redo"): void => {
    if (opened.state === "here") opened.value[step]();
  };
  useCommands(
    editorCommands,
    { undo: () => go("undo"), redo: () => go("redo") },
    { fieldsWithin: () => lists.current },
  );
  const isRemoved = useRef(false);
  useEffect(() => {
    // The row that had the focus is gone: it goes to what brings the row back.
    if (isRemoved.current) steps.current?.querySelector("button")?.focus();
    isRemoved.current = false;
  }, [layers, drawings]);
  if (opened.state !== "here") return null;
  const desk = opened.value;
  const remove = (id: string, without: typeof withoutLayer): void => {
    isRemoved.current = true;
    desk.change((before) => without(before, id));
  };
  return (
    <div ref={lists}>
      <Section title={text.workspace.list}>
        {layers.length === 0 && <p class={nothingFound}>{text.workspace.none}</p>}
        <ul class="own-layers" role="list">
          {layers.map((layer, index) => (
            <LayerRow
              key={layer.id}
              layer={layer}
              desk={desk}
              isFirst={index === 0}
              isLast={index === layers.length - 1}
              onRemove={() => remove(layer.id, withoutLayer)}
            />
          ))}
        </ul>
      </Section>
      <DrawingList desk={desk} onRemove={(id) => remove(id, withoutDrawing)} />
      <p class="own-layers-steps" ref={steps}>
        <TextButton disabled={!desk.canUndo()} onClick={() => desk.undo()}>
          {text.workspace.undo}
        </TextButton>{" "}
        <TextButton disabled={!desk.canRedo()} onClick={() => desk.redo()}>
          {text.workspace.redo}
        </TextButton>
      </p>
      <p class={quiet} role="status">
        {text.workspace.saving[saved]}
      </p>
      {saved === "saved" && <MayBeCleared />}
      {saved !== "empty" && <SaveFile desk={desk} />}
    </div>
  );
}
