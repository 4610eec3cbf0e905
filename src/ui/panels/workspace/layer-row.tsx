import type { WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { withoutHiddenClasses } from "../../../model/layer-colours.ts";
import { withMargin } from "../../../model/mercator.ts";
import { longestLayerName, type OwnLayer } from "../../../model/own-layer.ts";
import { withLayerChanged, withLayerMoved } from "../../../model/workspace.ts";
import { showBounds } from "../../../state/actions/map.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { TakeAwayButton } from "../../dialogs/take-away/take-away-button.tsx";
import { Icon } from "../../facts/signs/icon.tsx";
import { numberText } from "../../facts/format/quantity.ts";
import { IconButton, TextButton } from "../../kit/button.tsx";
import { quiet } from "../../kit/text.ts";
import { LayerStyleForm } from "./layer-style.tsx";
import { TableButton } from "../../tools/table/table-button.tsx";

interface LayerRowProps {
  readonly layer: OwnLayer;
  readonly desk: WorkspaceDesk;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: () => void;
}

/** One of the reader's layers: shown or not, its name, its colour, its place among the others. */
export function LayerRow({ layer, desk, isFirst, isLast, onRemove }: LayerRowProps) {
  const { store } = useApp();
  const { text, language } = useText();
  const words = text.workspace;
  const { id, name, style, bounds, isVisible, featureCount } = layer;
  const change = (changed: Partial<OwnLayer>, subject?: string): void =>
    desk.change((workspace) => withLayerChanged(workspace, id, changed), subject);
  const move = (step: -1 | 1): void => desk.change((workspace) => withLayerMoved(workspace, id, step));
  return (
    <li class="own-layer" data-layer={id}>
      <div class="own-layer-head">
        <input
          type="checkbox"
          aria-label={words.show(name)}
          checked={isVisible}
          onChange={(event) => change({ isVisible: event.currentTarget.checked })}
        />
        {/* With a colour for each class, nothing is drawn in this one. */}
        {!style.colourBy && (
          <input
            type="color"
            aria-label={words.colour(name)}
            value={style.colour}
            onInput={(event) =>
              change({ style: { ...style, colour: event.currentTarget.value } }, `colour/${id}`)
            }
          />
        )}
        <input
          type="text"
          class="own-layer-name"
          aria-label={words.rename(name)}
          value={name}
          maxLength={longestLayerName}
          onInput={(event) => change({ name: event.currentTarget.value }, `name/${id}`)}
          onChange={(event) => {
            // A layer without a name could not be told from another.
            if (event.currentTarget.value.trim() === "") change({ name: layer.fileName }, `name/${id}`);
          }}
        />
      </div>
      <p class="own-layer-actions">
        <span class={quiet}>{words.features(numberText(featureCount, language))}</span>
        {bounds && (
          <TextButton aria-label={words.zoom(name)} onClick={() => showBounds(store, withMargin(bounds))}>
            {words.zoomShort}
          </TextButton>
        )}
        <IconButton label={words.up(name)} disabled={isFirst} onClick={() => move(-1)}>
          <Icon name="chevron-up" />
        </IconButton>
        <IconButton label={words.down(name)} disabled={isLast} onClick={() => move(1)}>
          <Icon name="chevron-down" />
        </IconButton>
        <TableButton of={{ kind: "own-layer", layer: id }} aria-label={text.takeAway.openTableOf(name)} />{" "}
        <TakeAwayButton of={{ kind: "own-layer", layer: id }} aria-label={text.takeAway.openLayer(name)} />
        <TextButton aria-label={words.remove(name)} onClick={onRemove}>
          {words.removeShort}
        </TextButton>
      </p>
      {layer.filter.length > 0 && (
        <p class={quiet}>
          {words.filtered(layer.filter.length)}{" "}
          <TextButton onClick={() => change({ filter: [] })}>{words.showAll}</TextButton>
        </p>
      )}
      <LayerStyleForm
        layer={layer}
        onChange={(changed, subject) => {
          const isOtherClasses = changed.colourBy !== style.colourBy;
          const filter = isOtherClasses ? withoutHiddenClasses(layer.filter, style.colourBy) : layer.filter;
          change({ style: changed, filter }, subject);
        }}
      />
    </li>
  );
}
