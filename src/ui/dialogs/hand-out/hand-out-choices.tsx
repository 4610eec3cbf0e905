import { tourTextIn, type Tour } from "../../../model/tour.ts";
import { openDialog } from "../../../state/actions/panel.ts";
import { siteIdsOf } from "../../../model/feature-ref.ts";
import { isFiltered } from "../../../model/choice/filter.ts";
import type { HandOutSubject } from "../../../state/dialog.ts";
import type { AtlasState } from "../../../state/store.ts";
import { usePromise } from "../../use-promise.ts";
import { useOwnTours } from "../../panels/tours/use-own-tours.ts";
import { useText, useApp } from "../../app-context.tsx";
import {
  type PageFormat,
  type Orientation,
  orientations,
  type PageSize,
  pageSizeNames,
  pageSizes,
} from "./page-format.ts";
import { SavePicture } from "./save-picture.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { Button } from "../../kit/button.tsx";

interface PackChoicesProps {
  readonly of: HandOutSubject;
  readonly format: PageFormat;
  readonly onFormat: (format: PageFormat) => void;
  /** Whether every map is drawn. */
  readonly isReady: boolean;
}

/** What is printed, on what paper. */
export function HandOutChoices({ of, format, onFormat, isReady }: PackChoicesProps) {
  const { text } = useText();
  return (
    <div class="pack-choices" role="group" aria-label={text.pack.choices}>
      <WhatChoice of={of} />
      <Segmented<PageSize>
        class="pack-segments"
        name="pack-paper"
        legend={text.pack.paper}
        segments={pageSizes.map((value) => ({ value, text: pageSizeNames[value] }))}
        chosen={format.paper}
        onChoose={(paper) => onFormat({ ...format, paper })}
      />
      <Segmented<Orientation>
        class="pack-segments"
        name="pack-orientation"
        legend={text.pack.orientation}
        segments={orientations.map((value) => ({ value, text: text.pack[value] }))}
        chosen={format.orientation}
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
      <Button
        aria-disabled={!isReady}
        onClick={() => {
          if (isReady) window.print();
        }}
      >
        {text.pack.print}
      </Button>
      {of.kind === "view" && <SavePicture />}
    </div>
  );
}

/** More than that is no hand-out. */
const mostSites = 30;

function WhatChoice({ of }: Pick<PackChoicesProps, "of">) {
  const view = useApp();
  const { text, language, say } = useText();
  const state: AtlasState = view.store.getState();
  const selected = view.atlas.site(siteIdsOf(view.reads.selection(state))[0] ?? "");
  const shipped = usePromise(view.tours());
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
      name: text.pack.tour(tourTextIn(title, language)),
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
