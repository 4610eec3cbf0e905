import { saidIn, type Tour } from "../../../model/tour.ts";
import { openDialog } from "../../../state/actions/panel.ts";
import { siteIdsOf } from "../../../model/feature-ref.ts";
import { isFiltered } from "../../../model/choice/filter.ts";
import type { HandOutSubject } from "../../../state/dialog.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useArrived } from "../../arrived.ts";
import { useOwnTours } from "../../panels/tours/use-own-tours.ts";
import { useText, useView } from "../../view.tsx";
import { type Format, type Orientation, orientations, type Paper, paperNames, papers } from "./paper.ts";
import { SavePicture } from "./save-picture.tsx";

interface PackChoicesProps {
  readonly of: HandOutSubject;
  readonly format: Format;
  readonly onFormat: (format: Format) => void;
  /** Whether every map is drawn. */
  readonly isReady: boolean;
}

/** What is printed, on what paper. */
export function PackChoices({ of, format, onFormat, isReady }: PackChoicesProps) {
  const { text } = useText();
  return (
    <div class="pack-choices" role="group" aria-label={text.pack.choices}>
      <WhatChoice of={of} />
      <Segments<Paper>
        label={text.pack.paper}
        options={papers}
        chosen={format.paper}
        nameOf={(paper) => paperNames[paper]}
        onChoose={(paper) => onFormat({ ...format, paper })}
      />
      <Segments<Orientation>
        label={text.pack.orientation}
        options={orientations}
        chosen={format.orientation}
        nameOf={(orientation) => text.pack[orientation]}
        onChoose={(orientation) => onFormat({ ...format, orientation })}
      />
      {of.kind === "tour" && (
        <label class="pack-check">
          <input
            type="checkbox"
            checked={format.hasNotes}
            onChange={(event) => onFormat({ ...format, hasNotes: event.currentTarget.checked })}
          />
          {text.pack.notes}
        </label>
      )}
      <button
        type="button"
        class="main-button"
        aria-disabled={!isReady}
        onClick={() => {
          if (isReady) window.print();
        }}
      >
        {text.pack.print}
      </button>
      {of.kind === "view" && <SavePicture />}
    </div>
  );
}

/** More than that is no hand-out. */
const mostSites = 30;

function WhatChoice({ of }: Pick<PackChoicesProps, "of">) {
  const view = useView();
  const { text, language, say } = useText();
  const state: AtlasState = view.store.getState();
  const selected = view.atlas.site(siteIdsOf(view.reads.selection(state))[0] ?? "");
  const shipped = useArrived(view.tours());
  const own = useOwnTours();
  const tours: readonly Tour[] = [
    ...(shipped.state === "here" ? shipped.value : []),
    ...(own.state === "here" ? own.value.list().map(({ document }) => document) : []),
  ];
  const filtered = isFiltered(state) ? view.reads.visibleSiteIds(state) : [];
  const options: readonly { readonly of: HandOutSubject; readonly name: string }[] = [
    { of: { kind: "view" }, name: text.pack.view },
    ...(selected
      ? [{ of: { kind: "sites" as const, ids: [selected.id] }, name: text.pack.chosen(say(selected.short)) }]
      : []),
    ...(filtered.length > 0 && filtered.length <= mostSites
      ? [{ of: { kind: "sites" as const, ids: filtered }, name: text.pack.sites(filtered.length) }]
      : []),
    ...tours.map(({ id, title }) => ({
      of: { kind: "tour" as const, tour: id },
      name: text.pack.tour(saidIn(title, language)),
    })),
  ];
  const valueOf = (each: HandOutSubject): string => JSON.stringify(each);
  return (
    <label class="pack-what">
      <span>{text.pack.what}</span>
      <select
        value={valueOf(of)}
        onChange={(event) => {
          const chosen = options.find((each) => valueOf(each.of) === event.currentTarget.value);
          if (chosen) openDialog(view.store, { kind: "hand-out", of: chosen.of });
        }}
      >
        {options.map((each) => (
          <option key={valueOf(each.of)} value={valueOf(each.of)}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SegmentsProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly nameOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

function Segments<Option extends string>({
  label,
  options,
  chosen,
  nameOf,
  onChoose,
}: SegmentsProps<Option>) {
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={label}
            value={option}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>{nameOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
