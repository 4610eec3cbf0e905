import { useEffect, useRef } from "preact/hooks";
import type { WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { wktText } from "../../../export/wkt-text.ts";
import {
  areaUnits,
  type Drawing,
  type DrawingStyle,
  hasArea,
  longestDrawingName,
  longestNote,
} from "../../../model/drawing/drawing.ts";
import { geometryOf, measurementOf } from "../../../model/geometry/drawn.ts";
import { boundsOfGeometry } from "../../../model/geometry-bounds.ts";
import { withMargin } from "../../../model/mercator.ts";
import { withDrawingChanged, withDrawingMoved } from "../../../model/workspace.ts";
import { editDrawing } from "../../../state/actions/draw.ts";
import { showBounds } from "../../../state/actions/map.ts";
import { hoverFeature } from "../../../state/features.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { copied } from "../../clipboard.ts";
import { Icon } from "../../facts/signs/icon.tsx";
import { IconButton, TextButton } from "../../kit/button.tsx";
import { BriefSection } from "../../tools/brief/brief-section.tsx";
import { CarryButton } from "../../tools/carry/carry-button.tsx";
import { MeasureList } from "../../tools/draw/measure-list.tsx";
import { useText } from "../../use-text.ts";

interface DrawingRowProps {
  readonly drawing: Drawing;
  readonly desk: WorkspaceDesk;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: () => void;
  readonly announce: (words: string) => void;
}

const openedOf = ({ panel }: AtlasState): string | undefined =>
  panel.kind === "workspace" ? panel.drawing : undefined;

/** One drawing: shown or not, its name and colour, what it measures, and how to change it. */
export function DrawingRow({ drawing, desk, isFirst, isLast, onRemove, announce }: DrawingRowProps) {
  const { store } = useApp();
  const { text } = useText();
  const words = text.workspace;
  const { id, shape, style, isVisible } = drawing;
  const name = drawing.name === "" ? text.draw.kinds[shape.kind] : drawing.name;
  const isOpened = useAtlasState(openedOf) === id;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpened) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpened]);
  const change = (changed: Partial<Drawing>, subject?: string): void =>
    desk.change((workspace) => withDrawingChanged(workspace, id, changed), subject && `${subject}/${id}`);
  const move = (step: -1 | 1): void => desk.change((workspace) => withDrawingMoved(workspace, id, step));
  const zoom = (): void => showBounds(store, withMargin(boundsOfGeometry(geometryOf(drawing))));
  const copy = async (): Promise<void> => {
    const isCopied = await copied(wktText(geometryOf(drawing)));
    announce(isCopied ? text.drawings.copied(name) : text.drawings.notCopied);
  };
  return (
    <li class="own-layer" data-drawing={id} aria-current={isOpened || undefined} ref={row}>
      <div class="own-layer-head">
        <input
          type="checkbox"
          aria-label={words.show(name)}
          checked={isVisible}
          onChange={({ currentTarget }) => change({ isVisible: currentTarget.checked })}
        />
        <input
          type="color"
          aria-label={words.colour(name)}
          value={style.colour}
          onInput={({ currentTarget }) =>
            change({ style: { ...style, colour: currentTarget.value } }, "colour")
          }
        />
        <input
          type="text"
          class="own-layer-name"
          aria-label={words.rename(name)}
          placeholder={text.draw.kinds[shape.kind]}
          value={drawing.name}
          maxLength={longestDrawingName}
          onInput={({ currentTarget }) => change({ name: currentTarget.value }, "name")}
        />
      </div>
      {shape.kind === "note" && (
        <textarea
          class="drawing-note"
          aria-label={text.drawings.noteOf(name)}
          rows={2}
          value={shape.text}
          maxLength={longestNote}
          onInput={({ currentTarget }) => change({ shape: { ...shape, text: currentTarget.value } }, "note")}
        />
      )}
      <Measures drawing={drawing} name={name} onChange={change} />
      <p class="own-layer-actions">
        <TextButton
          aria-label={text.drawings.zoom(name)}
          onClick={zoom}
          onMouseEnter={() => hoverFeature(store, { kind: "drawing", id })}
          onMouseLeave={() => hoverFeature(store, null)}
        >
          {text.drawings.zoomShort}
        </TextButton>
        <TextButton
          aria-label={text.drawings.edit(name)}
          onClick={() => {
            editDrawing(store, drawing);
            zoom();
          }}
        >
          {text.drawings.editShort}
        </TextButton>
        <IconButton label={words.up(name)} disabled={isFirst} onClick={() => move(-1)}>
          <Icon name="chevron-up" />
        </IconButton>
        <IconButton label={words.down(name)} disabled={isLast} onClick={() => move(1)}>
          <Icon name="chevron-down" />
        </IconButton>
        <TextButton aria-label={text.drawings.copy(name)} onClick={() => void copy()}>
          {text.drawings.copyShort}
        </TextButton>
        {hasArea(shape) && <CarryButton of={{ kind: "drawing", id }} name={name} />}
        <TextButton aria-label={words.remove(name)} onClick={onRemove}>
          {words.removeShort}
        </TextButton>
      </p>
      <BriefSection
        name={name}
        self={{ kind: "drawing", id }}
        shapeKey={shape}
        shapeOf={() => geometryOf(drawing)}
      />
      <StyleForm
        drawing={drawing}
        name={name}
        onChange={(changed, subject) => change({ style: changed }, subject)}
      />
    </li>
  );
}

interface MeasuresProps {
  readonly drawing: Drawing;
  readonly name: string;
  readonly onChange: (changed: Partial<Drawing>) => void;
}

function Measures({ drawing, name, onChange }: MeasuresProps) {
  const { text } = useText();
  const { shape, areaUnit } = drawing;
  return (
    <>
      <MeasureList measured={measurementOf(shape)} areaUnit={areaUnit} />
      {hasArea(shape) && (
        <select
          aria-label={text.drawings.unitOf(name)}
          value={areaUnit}
          onChange={({ currentTarget }) =>
            onChange({ areaUnit: areaUnits.find((unit) => unit === currentTarget.value) ?? areaUnit })
          }
        >
          {areaUnits.map((unit) => (
            <option key={unit} value={unit}>
              {text.drawings.units[unit]}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

interface StyleFormProps {
  readonly drawing: Drawing;
  readonly name: string;
  readonly onChange: (style: DrawingStyle, subject: string) => void;
}

function StyleForm({ drawing: { shape, style }, name, onChange }: StyleFormProps) {
  const { text } = useText();
  const words = text.workspace.style;
  const { width, fillOpacity } = style;
  return (
    <details class="own-layer-style">
      <summary aria-label={words.of(words.title, name)}>{words.title}</summary>
      <StyleSlider
        label={text.drawings.width}
        name={name}
        range={{ min: 1, max: 12, step: 0.5 }}
        value={width}
        onInput={(value) => onChange({ ...style, width: value }, "width")}
      />
      {hasArea(shape) && (
        <StyleSlider
          label={text.drawings.fill}
          name={name}
          range={{ min: 0, max: 1, step: 0.05 }}
          value={fillOpacity}
          onInput={(value) => onChange({ ...style, fillOpacity: value }, "fill")}
        />
      )}
    </details>
  );
}

interface StyleSliderProps {
  readonly label: string;
  /** Of the drawing. */
  readonly name: string;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly value: number;
  readonly onInput: (value: number) => void;
}

function StyleSlider({ label, name, range, value, onInput }: StyleSliderProps) {
  const { text } = useText();
  return (
    <label>
      {label}{" "}
      <input
        aria-label={text.workspace.style.of(label, name)}
        type="range"
        {...range}
        value={value}
        onInput={({ currentTarget }) => onInput(Number(currentTarget.value))}
      />
    </label>
  );
}
