import { useMemo } from "preact/hooks";
import { groundIn } from "../../../model/geometry/parts.ts";
import type { CellValue } from "../../../model/own-layer.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Callout } from "../../kit/notice.tsx";
import { Section } from "../../kit/section.tsx";
import { quiet } from "../../kit/text.ts";
import { BriefSection } from "../../tools/brief/brief-section.tsx";
import { CarryButton } from "../../tools/carry/carry-button.tsx";
import { neverSettles, usePromise } from "../../use-promise.ts";

interface FeatureTableProps {
  readonly layer: string;
  /** From 1. */
  readonly row: number;
}

const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

/** One feature of a layer with all that its file says of it, as text. */
export function FeatureTable({ layer: id, row }: FeatureTableProps) {
  const { ownLayers, hrefOf } = useApp();
  const { text } = useText();
  const layer = useAtlasState(layersOf).find((each) => each.id === id);
  const isKnown = layer !== undefined;
  const asked = useMemo(() => {
    if (!isKnown) return neverSettles;
    const asking = ownLayers().then((client) => client.feature(id, row - 1));
    asking.catch(() => undefined); // reported below
    return asking;
  }, [isKnown, id, row, ownLayers]);
  const found = usePromise(asked);
  if (!layer || (found.state === "here" && !found.value))
    return <p class={quiet}>{text.workspace.noFeature}</p>;
  const geometry = found.state === "here" ? found.value?.geometry : null;
  const outline = found.state === "here" ? groundIn(found.value?.geometry) : null;
  const values = found.state === "here" ? found.value?.values : null;
  return (
    <Section title={layer.name} lead={text.workspace.feature(row)}>
      {found.state === "waiting" && <p class={quiet}>{text.loading}</p>}
      {found.state === "failed" && <Callout>{text.workspace.featureFailed(found.code)}</Callout>}
      {values && (
        <table class="feature-table">
          <tbody>
            {layer.fields.map(({ name }, column) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{cellText(values[column], text.workspace.empty)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {outline && (
        <CarryButton of={{ kind: "own", layer: id, id: row }} name={layer.name} outline={outline} />
      )}
      {geometry && (
        <BriefSection
          name={layer.name}
          self={{ kind: "own", layer: id, id: row }}
          shapeKey={geometry}
          shapeOf={() => geometry}
        />
      )}
      <p>
        <a href={hrefOf({ kind: "workspace" })}>{text.workspace.backToList}</a>
      </p>
    </Section>
  );
}

function cellText(value: CellValue | undefined, empty: string): string {
  return value === null || value === undefined || value === "" ? empty : String(value);
}
