import { useState } from "preact/hooks";
import { isDifferent, type ComparedThing, containments, knownRows } from "../../../model/comparison.ts";
import { mostCompared } from "../../../model/choice/compared.ts";
import { clearCompared, putFirst, toggleCompared } from "../../../state/actions/compare.ts";
import { openDialog } from "../../../state/actions/panel.ts";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { Chips } from "../../facts/citation/chip.tsx";
import { Icon } from "../../facts/signs/icon.tsx";
import { useApp } from "../../app-context.tsx";
import { Button, IconButton, TextButton } from "../../kit/button.tsx";
import { Callout } from "../../kit/notice.tsx";
import { Section } from "../../kit/section.tsx";
import { bullets, quiet } from "../../kit/text.ts";
import { useText } from "../../use-text.ts";
import { AddSite } from "./add-site.tsx";
import { CompareTable } from "./compare-table.tsx";
import { Footprints } from "./footprints.tsx";
import { AllEvents, Lanes } from "./lanes.tsx";
import { useCompared } from "./use-compared.ts";
import { useCsv } from "./use-csv.ts";
import "./compare.css";

/** Two to four things side by side: the same rows, one scale, one timeline. */
export function ComparePanel() {
  const { text } = useText();
  const things = useCompared();
  return (
    <div class="compare">
      <PanelTitle>{text.titles.compare}</PanelTitle>
      {things.length === 0 && <HowToChoose />}
      <div class="compare-actions">
        {things.length < mostCompared ? <AddSite /> : <p class={quiet}>{text.compare.full(mostCompared)}</p>}
        {things.length > 0 && <Actions things={things} />}
      </div>
      {things.length === 1 && <p class={quiet}>{text.compare.one}</p>}
      {things.length > 0 && <Comparison things={things} />}
    </div>
  );
}

function HowToChoose() {
  const { text } = useText();
  return (
    <>
      <p class="panel-lead">{text.compare.empty}</p>
      <ul class={bullets}>
        {text.compare.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </>
  );
}

interface ThingsProps {
  readonly things: readonly ComparedThing[];
}

function Actions({ things }: ThingsProps) {
  const { store, isEmbed } = useApp();
  const { text } = useText();
  const { save, failure } = useCsv(things);
  return (
    <>
      {!isEmbed && (
        <Button
          class="compare-print"
          onClick={() => openDialog(store, { kind: "hand-out", of: { kind: "compared" } })}
        >
          {text.compare.print}
        </Button>
      )}
      {!isEmbed && <TextButton onClick={save}>{text.compare.csv}</TextButton>}
      <TextButton onClick={() => clearCompared(store)}>{text.compare.clear}</TextButton>
      {failure !== null && <Callout role="alert">{text.takeAwayDialog.failed(failure)}</Callout>}
    </>
  );
}

function Comparison({ things }: ThingsProps) {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const [isShort, setShort] = useState(false);
  const known = knownRows(things);
  const rows = isShort ? known.filter((row) => isDifferent(row, things)) : known;
  const [first] = things;
  return (
    <>
      {things.length > 1 && first && (
        <>
          <p class={quiet}>{text.compare.with(localise(first.short))}</p>
          {containments(atlas, things).map(({ part, whole }) => (
            <Callout key={`${part.ref.id} ${whole.ref.id}`}>
              {text.compare.within(localise(part.short), localise(whole.short))}
            </Callout>
          ))}
          <label class="compare-short">
            <input
              type="checkbox"
              checked={isShort}
              onChange={({ currentTarget }) => setShort(currentTarget.checked)}
            />
            {text.compare.onlyDifferent}
          </label>
        </>
      )}
      {rows.length === 0 && <p role="status">{text.compare.noDifference}</p>}
      <CompareTable
        things={things}
        rows={rows}
        showCites={(cites) => <Chips cites={cites} />}
        head={(thing, isFirst) => <Head thing={thing} isFirst={isFirst} />}
      />
      <Section title={text.compare.footprints}>
        <Footprints things={things} />
      </Section>
      <Section title={text.compare.timeline}>
        <Lanes things={things} />
        <AllEvents things={things} />
      </Section>
    </>
  );
}

function Head({ thing, isFirst }: { readonly thing: ComparedThing; readonly isFirst: boolean }) {
  const { store, hrefOf } = useApp();
  const { text, localise } = useText();
  const name = localise(thing.short);
  const { ref } = thing;
  return (
    <>
      {ref.kind === "site" ? (
        <a class="compare-name" href={hrefOf({ kind: "site", id: ref.id })}>
          {name}
        </a>
      ) : (
        <span class="compare-name">{name}</span>
      )}
      <span class="compare-head-actions">
        {!isFirst && (
          <IconButton label={text.compare.putFirst(name)} onClick={() => putFirst(store, ref)}>
            <Icon name="arrow-left" />
          </IconButton>
        )}
        <IconButton label={text.compare.remove(name)} onClick={() => toggleCompared(store, ref)}>
          <Icon name="x" />
        </IconButton>
      </span>
    </>
  );
}
