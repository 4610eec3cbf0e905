import {
  type PlannedRail,
  type RailLine,
  type RailStation,
  stationsOf,
} from "../../../model/planned-rail.ts";
import { Tag } from "../../kit/tag.tsx";
import { quiet } from "../../kit/text.ts";
import { Chips } from "../../facts/citation/chip.tsx";
import { useText } from "../../use-text.ts";
import { RailLink } from "./rail-link.tsx";

/** One line, or one new station: what is planned, in the order in which people ask. */
export function RailLineFacts({ rail, line }: { readonly rail: PlannedRail; readonly line: RailLine }) {
  const { text, localise } = useText();
  const { name, kind, between, length, target, progress, cite } = line;
  const stations = stationsOf(rail, line);
  const [only] = stations;
  return (
    <section class="rail-line">
      <h3 class="rail-name">
        <RailLink feature={kind === "line" ? line.featureId : (only?.featureId ?? line.featureId)}>
          {localise(name)}
        </RailLink>
      </h3>
      <dl class="rail-facts">
        {length && <Fact title={text.rail.length}>{localise(length.words)}</Fact>}
        {between && <Fact title={text.rail.between}>{localise(between)}</Fact>}
        <Fact title={text.rail.target}>{localise(target.words)}</Fact>
        <Fact title={text.rail.progress(localise(progress.when.words))}>{localise(progress.words)}</Fact>
      </dl>
      {kind === "line" && (
        <>
          <p class={quiet}>{text.rail.stations}</p>
          <ol class="rail-stations">
            {stations.map((station) => (
              <Station key={station.id} station={station} />
            ))}
          </ol>
        </>
      )}
      <p>
        <Chips cites={cite} />
      </p>
    </section>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Station({ station }: { readonly station: RailStation }) {
  const { text, localise } = useText();
  const { name, featureId, point, inService, outsideHongKong } = station;
  return (
    <li>
      {point ? (
        <RailLink feature={featureId}>{localise(name)}</RailLink>
      ) : (
        <span class="rail-link">{localise(name)}</span>
      )}
      {inService && <Tag look="quiet">{text.rail.inService}</Tag>}
      {outsideHongKong && <Tag look="quiet">{text.rail.outside}</Tag>}
      {!point && <Tag look="quiet">{text.rail.notDrawn}</Tag>}
    </li>
  );
}
