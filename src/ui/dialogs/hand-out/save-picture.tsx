import { useState } from "preact/hooks";
import { metresPerPixel } from "../../../model/view-box.ts";
import { textIn } from "../../../model/localised.ts";
import type { AtlasState } from "../../../state/store.ts";
import { shareableHash } from "../../../link/shareable-hash.ts";
import { codeOf } from "../../use-promise.ts";
import { download } from "../../download.ts";
import { dayText } from "../../facts/format/quantity.ts";
import { type AppServices, useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import { addressOf, fileNameOf, titleOfView, today } from "./imprint.ts";
import { composePicture, type PictureDecoration } from "./compose-picture.ts";
import { drawnSites, type SeenWithLegend } from "./drawn-sites.ts";
import { signsOf } from "./drawn-signs.ts";
import { scaleBar } from "../../../model/scale-bar.ts";
import { lengthText } from "../../facts/format/length.ts";
import { printColours } from "./print-colours.ts";
import { layoutAround, layoutOf, type PictureLayout } from "./picture-layout.ts";
import { wholeView } from "./whole-view.ts";
import { quiet } from "../../kit/text.ts";
import { printedRows } from "./legend-words.ts";

const sizes = ["screen", "sheet"] as const;
type Size = (typeof sizes)[number];

/** A4 landscape at 300 dots per inch. */
const sheetPixels = { width: 3_508, height: 2_480 } as const;
const pixelRatios: Readonly<Record<Size, number>> = { screen: 2, sheet: 3 };

type Outcome = "none" | "saving" | { readonly code: string };

/** Saves the present map as an image file with title, legend, scale and credits. */
export function SavePicture() {
  const app = useApp();
  const { text, language } = useText();
  const [size, setSize] = useState<Size>("screen");
  const [outcome, setOutcome] = useState<Outcome>("none");
  const save = (): void => {
    if (outcome === "saving") return;
    setOutcome("saving");
    const state = app.store.getState();
    const title = titleOfView(state, app.atlas, text, language);
    savedPicture(app, size, (seen) => decorationOf(app.reads, state, { text, language, title, seen }))
      .then((blob) => download(fileNameOf(text.handOut.file, title, today()), blob))
      .then(
        () => setOutcome("none"),
        (error: unknown) => {
          console.warn("The picture could not be made.", error);
          setOutcome({ code: codeOf(error) });
        },
      );
  };
  return (
    <span class="hand-out-save">
      <select
        aria-label={text.handOut.size}
        value={size}
        onChange={(event) => setSize(sizes.find((each) => each === event.currentTarget.value) ?? "screen")}
      >
        {sizes.map((each) => (
          <option key={each} value={each}>
            {text.handOut[each]}
          </option>
        ))}
      </select>
      <button type="button" class="hand-out-button" aria-disabled={outcome === "saving"} onClick={save}>
        {text.handOut.save}
      </button>
      <span role="status" class={quiet}>
        {outcome === "saving" && text.handOut.saving}
        {typeof outcome === "object" && text.handOut.saveFailed(outcome.code)}
      </span>
    </span>
  );
}

/** @throws an error with a code where there is no map. */
async function savedPicture(
  { pictures, store }: AppServices,
  size: Size,
  decorate: (seen: SeenWithLegend) => PictureDecoration,
): Promise<Blob> {
  const living = pictures.now();
  if (!living) throw Object.assign(new Error("there is no map"), { code: "NO-MAP" });
  const pixelRatio = pixelRatios[size];
  const layout =
    size === "sheet"
      ? layoutOf(sheetPixels.width, sheetPixels.height)
      : layoutAround(living.width * pixelRatio, living.height * pixelRatio);
  const picture = {
    width: Math.round(layout.map.width / pixelRatio),
    height: Math.round(layout.map.height / pixelRatio),
  };
  const mapState = wholeView(store.getState(), living, picture);
  const [taken] = await pictures.take({ states: [mapState], ...picture, pixelRatio });
  if (!taken) throw Object.assign(new Error("no picture came"), { code: "NO-PICTURE" });
  return composed(await createImageBitmap(taken.blob), layout, decorate(taken));
}

async function composed(
  map: ImageBitmap,
  layout: PictureLayout,
  decoration: PictureDecoration,
): Promise<Blob> {
  // A canvas does not wait for fonts, so letters that no page has shown yet must be loaded first.
  await document.fonts.load('600 20px "HK Sans"', decoration.title);
  const canvas = composePicture(map, layout, decoration);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!blob) throw Object.assign(new Error("the canvas is too large"), { code: "CANVAS" });
  return blob;
}

interface PictureContext {
  readonly text: ReturnType<typeof useText>["text"];
  readonly language: AtlasState["language"];
  readonly title: string;
  readonly seen: SeenWithLegend;
}

function decorationOf(
  reads: AppServices["reads"],
  state: AtlasState,
  { text, language, title, seen }: PictureContext,
): PictureDecoration {
  const { lat, zoom, bearing } = seen.camera;
  const scale = scaleBar(metresPerPixel(zoom, lat), seen.width);
  const names = { ...text.kind, ...text.status, ...text.precision };
  const address = addressOf(shareableHash(state));
  return {
    title,
    subtitle: text.title,
    north: text.handOut.north,
    bearing,
    scale,
    length: lengthText(scale.metres, text, language),
    signs: signsOf(reads, state, drawnSites(reads, state, seen)),
    nameOf: (sign) => names[sign],
    others: printedRows(seen.legend, (each) => textIn(each, language), text.legend),
    lines: [
      text.asOf(dayText(reads.atlas.asOf, language)),
      text.handOut.caveat,
      `${text.credit.short}: ${text.credit.text}`,
      address,
    ],
    address,
    colours: printColours(),
  };
}
