import { tourTextIn, type Tour } from "../../../model/tour.ts";
import { openDialog } from "../../../state/actions/panel.ts";
import { siteIdsOf } from "../../../model/feature-ref.ts";
import { isFiltered } from "../../../model/choice/filter.ts";
import type { HandOutSubject, AtlasState } from "../../../state/store.ts";
import { usePromise } from "../../use-promise.ts";
import { useOwnTours } from "../../panels/tours/own-tours.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
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

interface HandOutChoicesProps {
  readonly of: HandOutSubject;
  readonly format: PageFormat;
  readonly onFormat: (format: PageFormat) => void;
  /** Whether every map is drawn; before that, printing would leave maps out. */
  readonly isReady: boolean;
}

export function HandOutChoices({ of, format, onFormat, isReady }: HandOutChoicesProps) {
  const { text } = useText();
  return (
    <div class="hand-out-choices" role="group" aria-label={text.handOut.choices}>
      <SubjectChoice of={of} />
      <Segmented<PageSize>
        class="hand-out-segments"
        name="hand-out-page-size"
        legend={text.handOut.paper}
        segments={pageSizes.map((value) => ({ value, text: pageSizeNames[value] }))}
        chosen={format.size}
        onChoose={(size) => onFormat({ ...format, size })}
      />
      <Segmented<Orientation>
        class="hand-out-segments"
        name="hand-out-orientation"
        legend={text.handOut.orientation}
        segments={orientations.map((value) => ({ value, text: text.handOut[value] }))}
        chosen={format.orientation}
        onChoose={(orientation) => onFormat({ ...format, orientation })}
      />
      {of.kind === "tour" && (
        <label class="hand-out-check">
          <input
            type="checkbox"
            checked={format.hasNotes}
            onChange={(event) => onFormat({ ...format, hasNotes: event.currentTarget.checked })}
          />
          {text.handOut.notes}
        </label>
      )}
      <Button
        aria-disabled={!isReady}
        onClick={() => {
          if (isReady) window.print();
        }}
      >
        {text.handOut.print}
      </Button>
      {of.kind === "view" && <SavePicture />}
    </div>
  );
}

/** The maps of a longer hand-out take too long to draw. */
const maxSites = 30;

function SubjectChoice({ of }: Pick<HandOutChoicesProps, "of">) {
  const app = useApp();
  const { text, language, localise } = useText();
  const state: AtlasState = app.store.getState();
  const selected = app.atlas.site(siteIdsOf(app.reads.selection(state))[0] ?? "");
  const shipped = usePromise(app.tours());
  const own = useOwnTours();
  const tours: readonly Tour[] = [
    ...(shipped.state === "here" ? shipped.value : []),
    ...(own.state === "here" ? own.value.list().map(({ document }) => document) : []),
  ];
  const filtered = isFiltered(state) ? app.reads.visibleSiteIds(state) : [];
  const options: readonly { readonly of: HandOutSubject; readonly name: string }[] = [
    { of: { kind: "view" }, name: text.handOut.view },
    ...(selected
      ? [
          {
            of: { kind: "sites" as const, ids: [selected.id] },
            name: text.handOut.chosen(localise(selected.short)),
          },
        ]
      : []),
    ...(state.compared.length > 0 ? [{ of: { kind: "compared" as const }, name: text.titles.compare }] : []),
    ...(filtered.length > 0 && filtered.length <= maxSites
      ? [{ of: { kind: "sites" as const, ids: filtered }, name: text.handOut.sites(filtered.length) }]
      : []),
    ...tours.map(({ id, title }) => ({
      of: { kind: "tour" as const, tour: id },
      name: text.handOut.tour(tourTextIn(title, language)),
    })),
  ];
  const valueOf = (each: HandOutSubject): string => JSON.stringify(each);
  return (
    <label class="hand-out-what">
      <span>{text.handOut.what}</span>
      <select
        value={valueOf(of)}
        onChange={(event) => {
          const chosen = options.find((each) => valueOf(each.of) === event.currentTarget.value);
          if (chosen) openDialog(app.store, { kind: "hand-out", of: chosen.of });
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
