import { tourTextIn, secondsOf, type Tour } from "../../../model/tour.ts";
import { openDialog } from "../../../state/actions/panel.ts";
import { startTour } from "../../../state/actions/tour.ts";
import { usePromise } from "../../use-promise.ts";
import { PanelTitle } from "../../layout/panel-title.tsx";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { OwnCopy } from "./own-copy.tsx";
import { OwnSection } from "./own-section.tsx";
import { SceneCites } from "./scene-cites.tsx";
import { quiet } from "../../kit/text.ts";
import { Callout } from "../../kit/notice.tsx";
import { Button, TextButton } from "../../kit/button.tsx";
import { Section } from "../../kit/section.tsx";
import "./tours.css";

/** The shipped tours, each with its scenes as starting points, and the reader's own tours. */
export function ToursPanel() {
  const { tours, printed, isEmbed } = useApp();
  const { text } = useText();
  const shipped = usePromise(tours());
  return (
    <>
      <PanelTitle>{text.titles.tours}</PanelTitle>
      <p class="panel-lead">{text.tours.lead}</p>
      {shipped.state === "waiting" && <p class={quiet}>{text.loading}</p>}
      {shipped.state === "failed" && <Callout>{text.tours.failed(shipped.code)}</Callout>}
      {shipped.state === "here" && (
        <Section title={text.tours.shipped}>
          <ul class="tours" role="list">
            {shipped.value.map((tour) => (
              <TourRow key={tour.id} tour={tour} />
            ))}
          </ul>
        </Section>
      )}
      {/* After the shipped tours have come: above a button that is about to be pressed they would move it away. */}
      {!printed && !isEmbed && shipped.state !== "waiting" && <OwnSection />}
    </>
  );
}

const secondsPerMinute = 60;

function TourRow({ tour }: { readonly tour: Tour }) {
  const { store, printed, isEmbed } = useApp();
  const { text, language } = useText();
  const minutes = Math.max(1, Math.round(secondsOf(tour) / secondsPerMinute));
  return (
    <li class="tour-row" data-tour={tour.id}>
      <h4 class="tour-title">{tourTextIn(tour.title, language)}</h4>
      <p class="tour-summary">{tourTextIn(tour.summary, language)}</p>
      {printed ? (
        <PrintedScenes tour={tour} />
      ) : (
        <>
          <p class="tour-start">
            <Button onClick={() => startTour(store, tour.id)}>{text.tours.start}</Button>{" "}
            <TextButton
              onClick={() => openDialog(store, { kind: "hand-out", of: { kind: "tour", tour: tour.id } })}
            >
              {text.tours.handOut}
            </TextButton>{" "}
            <span class={quiet}>
              {text.tours.scenes(tour.scenes.length)} · {text.tours.minutes(minutes)}
            </span>
          </p>
          {!isEmbed && <OwnCopy tour={tour} />}
          <details>
            <summary>{text.tours.contents}</summary>
            <ol class="tour-contents">
              {tour.scenes.map((scene, step) => (
                <li key={scene.id}>
                  <TextButton onClick={() => startTour(store, tour.id, step)}>
                    {tourTextIn(scene.title, language)}
                  </TextButton>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </li>
  );
}

/** The text version contains every scene with its caption and sources, because it cannot play a tour. */
function PrintedScenes({ tour }: { readonly tour: Tour }) {
  const { language } = useText();
  return (
    <ol class="tour-contents">
      {tour.scenes.map((scene) => (
        <li key={scene.id}>
          <strong>{tourTextIn(scene.title, language)}</strong> {tourTextIn(scene.caption, language)}{" "}
          <SceneCites scene={scene} />
        </li>
      ))}
    </ol>
  );
}
