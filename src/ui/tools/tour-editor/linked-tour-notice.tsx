import { useState } from "preact/hooks";
import type { Opened } from "../../../documents/tour/tour-findings.ts";
import { asOwn, linkedTourId } from "../../../model/own-tour.ts";
import { tourTextIn } from "../../../model/tour.ts";
import { openPanel } from "../../../state/actions/panel.ts";
import { startTour } from "../../../state/actions/tour.ts";
import { dismissLinkedTour } from "../../../state/actions/tour-editing.ts";
import { codeOf } from "../../use-promise.ts";
import { wordsOfFinding } from "../../panels/tours/finding-words.ts";
import { useLinkedTour } from "../../panels/tours/use-linked-tour.ts";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { Notice, NoticeAction } from "../../kit/notice.tsx";
import { quiet } from "../../kit/text.ts";
import "./editor.css";

/** A link brought a whole tour: nothing happens to it until the reader plays or stores it. */
export function LinkedTourNotice() {
  const { store } = useApp();
  const { text } = useText();
  const arrival = useLinkedTour();
  if (arrival.state === "waiting") return null;
  const opened = arrival.state === "here" && arrival.value.state === "opened" ? arrival.value : null;
  return (
    <Notice as="div" class="linked-tour-notice" data-made={opened ? "opened" : "refused"}>
      {opened ? <Question opened={opened} /> : <p>{text.linkedTour.refused}</p>}
      <NoticeAction onClick={() => dismissLinkedTour(store)}>
        {opened ? text.linkedTour.dismiss : text.notice.dismiss}
      </NoticeAction>
    </Notice>
  );
}

function Question({ opened }: { readonly opened: Extract<Opened, { state: "opened" }> }) {
  const { store, ownTours, isEmbed } = useApp();
  const { text, language } = useText();
  const { text: touring } = useText();
  const [failure, setFailure] = useState<string | null>(null);
  const { tour, findings } = opened;
  const keep = async (): Promise<void> => {
    try {
      (await ownTours()).change(asOwn(tour));
    } catch (error) {
      console.warn("The tour of the link could not be kept.", error);
      return setFailure(codeOf(error));
    }
    dismissLinkedTour(store);
    openPanel(store, { kind: "tours" });
  };
  return (
    <>
      <div>
        <p>
          {text.linkedTour.from(
            tourTextIn(tour.title, language) || text.ownTours.untitled,
            touring.tours.scenes(tour.scenes.length),
          )}
        </p>
        {findings.map((finding) => (
          <p class={quiet} key={JSON.stringify(finding)}>
            {finding.code === "broken" ? text.openedFile.cutLink : wordsOfFinding(finding, text)}
          </p>
        ))}
        {failure && <p role="alert">{text.ownTours.failed(failure)}</p>}
      </div>
      <NoticeAction onClick={() => startTour(store, linkedTourId)}>{text.linkedTour.play}</NoticeAction>
      {!isEmbed && <NoticeAction onClick={() => void keep()}>{text.linkedTour.keep}</NoticeAction>}
    </>
  );
}
