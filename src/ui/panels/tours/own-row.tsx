import type { ListedDocument } from "../../../documents/document-cache.ts";
import type { OwnTours } from "../../../documents/tour/tour-kind.ts";
import { htmlLang } from "../../../model/localised.ts";
import { copyOf } from "../../../model/own-tour.ts";
import { tourTextIn, type Tour } from "../../../model/tour.ts";
import { openDialog } from "../../../state/actions/panel.ts";
import { startTour } from "../../../state/actions/tour.ts";
import { startEditing } from "../../../state/actions/tour-editing.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { exportTour } from "./own-tours.tsx";
import { Button, TextButton } from "../../kit/button.tsx";
import { quiet } from "../../kit/text.ts";

interface OwnRowProps {
  readonly own: ListedDocument<Tour>;
  readonly tours: OwnTours;
  readonly onRemove: (tour: Tour) => void;
}

/** One of the reader's own tours with its actions. */
export function OwnRow({ own: { document: tour, changed, saving }, tours, onRemove }: OwnRowProps) {
  const { store } = useApp();
  const { text, language } = useText();
  const title = tourTextIn(tour.title, language) || text.ownTours.untitled;
  const when = new Intl.DateTimeFormat(htmlLang(language), { dateStyle: "medium", timeStyle: "short" });
  const actions = [
    [text.ownTours.edit, () => startEditing(store, tour.id)],
    [text.ownTours.duplicate, () => tours.change(copyOf(tour))],
    [text.tours.handOut, () => openDialog(store, { kind: "hand-out", of: { kind: "tour", tour: tour.id } })],
    [text.ownTours.exportFile, () => exportTour(tour, language)],
    [text.ownTours.remove, () => onRemove(tour)],
  ] as const;
  return (
    <li class="tour-row" data-tour={tour.id}>
      <h4 class="tour-title">{title}</h4>
      <p class="tour-start">
        <Button
          aria-label={text.ownTours.of(text.tours.start, title)}
          onClick={() => startTour(store, tour.id)}
        >
          {text.tours.start}
        </Button>{" "}
        <span class={quiet}>
          {text.tours.scenes(tour.scenes.length)} · {text.ownTours.changed(when.format(new Date(changed)))}
        </span>
      </p>
      {saving.state === "unsaved" && (
        <p class="own-unsaved" data-unsaved={saving.reason}>
          {text.saving[saving.reason]}{" "}
          <TextButton onClick={() => tours.retry()}>{text.saving.retry}</TextButton>
        </p>
      )}
      <p class="own-actions">
        {actions.map(([action, act]) => (
          <TextButton key={action} aria-label={text.ownTours.of(action, title)} onClick={act}>
            {action}
          </TextButton>
        ))}
      </p>
    </li>
  );
}
