import { useEffect, useMemo, useState } from "preact/hooks";
import { briefOf } from "../../../model/brief.ts";
import { siteRef } from "../../../model/feature-ref.ts";
import { groundIn } from "../../../model/geometry/parts.ts";
import { hoverFeature } from "../../../state/features.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useApp, useAtlasState } from "../../app-context.tsx";
import { copied } from "../../clipboard.ts";
import { download } from "../../download.ts";
import { TextButton } from "../../kit/button.tsx";
import { Callout } from "../../kit/notice.tsx";
import { quiet } from "../../kit/text.ts";
import { usePromise } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";
import type { BriefProps } from "./brief-props.ts";
import { briefRows, briefSentences, type Described, type NamedTouching } from "./brief-words.ts";

const layersOf = ({ ownLayers }: AtlasState): AtlasState["ownLayers"] => ownLayers;

/** The answer in sentences and as a table; a row that is pointed at is lit on the map. */
export function BriefAnswer({ name, self, shapeOf, shapeKey }: BriefProps) {
  const { atlas, outlines } = useApp();
  const { text } = useText();
  const arrived = usePromise(outlines);
  const known = arrived.state === "here" ? arrived.value : null;
  const shape = useMemo(() => known && shapeOf(known), [known, shapeKey]);
  const brief = useMemo(
    () => (known && shape ? briefOf(shape, self, atlas, known) : undefined),
    [known, shape, atlas],
  );
  const layers = useTouching(groundIn(shape), shapeKey);
  if (arrived.state === "failed") return <Callout>{text.brief.failed(arrived.code)}</Callout>;
  if (brief === null) return <Callout>{text.brief.tooComplex}</Callout>;
  if (!brief || layers === "waiting") return <p class={quiet}>{text.loading}</p>;
  return <Answer name={name} brief={brief} layers={layers} />;
}

/** What of the layers that the reader brought and shows touches the shape; null where it could not be counted. */
function useTouching(
  ground: ReturnType<typeof groundIn>,
  shapeKey: unknown,
): readonly NamedTouching[] | null | "waiting" {
  const { ownLayers } = useApp();
  const layers = useAtlasState(layersOf).filter(({ isVisible, bounds }) => isVisible && bounds);
  const [found, setFound] = useState<readonly NamedTouching[] | null | "waiting">("waiting");
  const asked = layers.map(({ id, filter }) => ({ id, filter }));
  const isAsked = ground !== null && asked.length > 0;
  useEffect(() => {
    if (!isAsked) return undefined;
    // The counts of another shape would stand beside this one.
    setFound("waiting");
    let isWanted = true;
    const named = async (): Promise<readonly NamedTouching[]> => {
      const touching = await (await ownLayers()).touching(asked, ground);
      return touching.map((each) => ({
        ...each,
        name: layers.find(({ id }) => id === each.layer)?.name ?? "",
      }));
    };
    named().then(
      (touching) => isWanted && setFound(touching),
      (error: unknown) => {
        console.warn("The own layers within the shape could not be counted.", error);
        if (isWanted) setFound(null);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [isAsked, JSON.stringify(asked), shapeKey, ownLayers]);
  return isAsked ? found : [];
}

function Answer(described: Described) {
  const { store, hrefOf } = useApp();
  const { text, language } = useText();
  const words = text.brief;
  const [message, setMessage] = useState("");
  const sentences = briefSentences(described, text, language);
  const rows = briefRows(described.brief, text, language);
  const sites = [...described.brief.touched, ...described.brief.near].map(({ site }) => site.id);
  const columns = Object.entries(words.columns);
  const copy = async (): Promise<void> => {
    setMessage((await copied(sentences)) ? words.copied : words.notCopied);
  };
  const save = async (): Promise<void> => {
    const { writeCsv } = await import("../../../export/write-csv.ts");
    const table = {
      name: `${text.handOut.file}-${words.file}`,
      columns: columns.map(([key, label]) => ({ key, label, type: "text" as const })),
      rows,
    };
    download(`${table.name}.csv`, await writeCsv(table));
  };
  return (
    <div class="brief-answer">
      <p role="status">{sentences}</p>
      {rows.length > 0 && (
        <div class="brief-table">
          <table>
            <thead>
              <tr>
                {columns.map(([key, label]) => (
                  <th key={key} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([site, ...cells], index) => (
                <tr
                  key={sites[index]}
                  onMouseEnter={() => hoverFeature(store, siteRef(sites[index] ?? ""))}
                  onMouseLeave={() => hoverFeature(store, null)}
                >
                  <th scope="row">
                    <a
                      href={hrefOf({ kind: "site", id: sites[index] ?? "" })}
                      onFocus={() => hoverFeature(store, siteRef(sites[index] ?? ""))}
                      onBlur={() => hoverFeature(store, null)}
                    >
                      {site}
                    </a>
                  </th>
                  {cells.map((cell, column) => (
                    <td key={columns[column + 1]?.[0]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="brief-actions">
        <TextButton onClick={() => void copy()}>{words.copy}</TextButton>
        <TextButton onClick={() => void save()}>{words.csv}</TextButton>
        <TextButton onClick={() => print()}>{words.print}</TextButton>
      </p>
      <p role="status">{message}</p>
    </div>
  );
}
