import { useState } from "preact/hooks";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { emptyTour } from "../../../model/own-tour.ts";
import { tourTextIn, type Tour } from "../../../model/tour.ts";
import { startEditing, stopEditing } from "../../../state/actions/tour-editing.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { ConflictNote, useOwnTours } from "./own-tours.tsx";
import { FileButton, FileReport, useTourFiles } from "./open-file.tsx";
import { OwnRow } from "./own-row.tsx";
import { quiet } from "../../kit/text.ts";
import { Callout } from "../../kit/notice.tsx";
import { Button, TextButton } from "../../kit/button.tsx";
import { Section } from "../../kit/section.tsx";

/** The reader's own tours, which are stored on this device only. */
export function OwnSection() {
  const { text } = useText();
  const loading = useOwnTours();
  return (
    <Section title={text.ownTours.title}>
      {loading.state === "waiting" && <p class={quiet}>{text.loading}</p>}
      {loading.state === "failed" && <Callout>{text.ownTours.failed(loading.code)}</Callout>}
      {loading.state === "here" && <OwnList own={loading.value} />}
    </Section>
  );
}

function OwnList({ own }: { readonly own: OwnTours }) {
  const { store } = useApp();
  const { text } = useText();
  const files = useTourFiles(own);
  const [removed, setRemoved] = useState<Tour | null>(null);
  const [isOver, setOver] = useState(false);
  const list = own.list();
  // A tour that could not be deleted is listed again.
  const isGone = !list.some(({ document: tour }) => tour.id === removed?.id);
  const create = (): void => {
    const tour = emptyTour(text.ownTours.newTitle);
    own.change(tour);
    startEditing(store, tour.id);
  };
  const remove = (tour: Tour): void => {
    own.remove(tour.id);
    if (store.getState().editing === tour.id) stopEditing(store);
    setRemoved(tour);
  };
  return (
    <div
      class="own-tours"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        // It is a tour, and no layer: the page must not import it.
        event.stopPropagation();
        setOver(false);
        files.open(event.dataTransfer?.files);
      }}
    >
      {!own.isStored() && <Callout>{text.ownTours.notStored}</Callout>}
      <ConflictNote own={own} />
      {list.length === 0 && <p class={quiet}>{text.ownTours.empty}</p>}
      <p class="tour-start">
        <Button onClick={create}>{text.ownTours.create}</Button>
        <FileButton open={files.open} />
      </p>
      {isOver && <p class={quiet}>{text.ownTours.dropHere}</p>}
      {files.read && <FileReport read={files.read} onDismiss={files.dismiss} />}
      {removed && isGone && <Removed tour={removed} own={own} onDone={() => setRemoved(null)} />}
      <ul class="tours" role="list">
        {list.map((each) => (
          <OwnRow key={each.document.id} own={each} tours={own} onRemove={remove} />
        ))}
      </ul>
    </div>
  );
}

interface RemovedProps {
  readonly tour: Tour;
  readonly own: OwnTours;
  readonly onDone: () => void;
}

function Removed({ tour, own, onDone }: RemovedProps) {
  const { text, language } = useText();
  const undo = (): void => {
    own.change(tour);
    onDone();
  };
  return (
    <p class="own-removed" role="status">
      {text.ownTours.removed(tourTextIn(tour.title, language) || text.ownTours.untitled)}{" "}
      <TextButton onClick={undo}>{text.ownTours.undo}</TextButton>
    </p>
  );
}
