import { useState } from "preact/hooks";
import { metresPerPixel } from "../../../model/view-box.ts";
import type { AtlasState } from "../../../state/store.ts";
import { shareableHash } from "../../../link/shareable-hash.ts";
import { codeOf } from "../../use-promise.ts";
import { download } from "../../download.ts";
import { dayText } from "../../facts/format/quantity.ts";
import { type AppServices, useText, useApp } from "../../app-context.tsx";
import { addressOf } from "./address.ts";
import { composePicture, type PictureDecoration } from "./compose-picture.ts";
import { drawnSites, type Seen } from "./drawn-sites.ts";
import { signsOf } from "./drawn-signs.ts";
import { fileNameOf } from "./file-name.ts";
import { lengthText } from "./length-text.ts";
import { printColours } from "./print-colours.ts";
import { layoutAround, layoutOf, type PictureLayout } from "./picture-layout.ts";
import { scaleBar } from "./scale-bar.ts";
import { titleOfView } from "./title-of-view.ts";
import { today } from "./today.ts";
import { wholeView } from "./whole-view.ts";
import { quiet } from "../../kit/text.ts";

const sizes = ["screen", "sheet"] as const;
type Size = (typeof sizes)[number];

/** A4 on its side at 300 dots per inch. */
const sheetPixels = { width: 3_508, height: 2_480 } as const;
const pixelRatios: Readonly<Record<Size, number>> = { screen: 2, sheet: 3 };

type Outcome = "none" | "saving" | { readonly code: string };

/** The map as it is seen now, as a file with title, legend, scale and credits. */
export function SavePicture() {
  const view = useApp();
  const { text, language } = useText();
  const [size, setSize] = useState<Size>("screen");
  const [outcome, setOutcome] = useState<Outcome>("none");
  const save = (): void => {
    if (outcome === "saving") return;
    setOutcome("saving");
    const state = view.store.getState();
    const title = titleOfView(state, view.atlas, text, language);
    savedPicture(view, size, (seen) => furnitureOf(view.reads, state, { text, language, title, seen }))
      .then((blob) => download(fileNameOf(text.pack.file, title, today()), blob))
      .then(
        () => setOutcome("none"),
        (error: unknown) => {
          console.warn("The picture could not be made.", error);
          setOutcome({ code: codeOf(error) });
        },
      );
  };
  return (
    <span class="pack-save">
      <select
        aria-label={text.pack.size}
        value={size}
        onChange={(event) => setSize(sizes.find((each) => each === event.currentTarget.value) ?? "screen")}
      >
        {sizes.map((each) => (
          <option key={each} value={each}>
            {text.pack[each]}
          </option>
        ))}
      </select>
      <button type="button" class="pack-button" aria-disabled={outcome === "saving"} onClick={save}>
        {text.pack.save}
      </button>
      <span role="status" class={quiet}>
        {outcome === "saving" && text.pack.saving}
        {typeof outcome === "object" && text.pack.saveFailed(outcome.code)}
      </span>
    </span>
  );
}

/** @throws an error with a code where there is no map. */
async function savedPicture(
  { pictures, store }: AppServices,
  size: Size,
  furnish: (seen: Seen) => PictureDecoration,
): Promise<Blob> {
  const living = pictures.now();
  if (!living) throw Object.assign(new Error("there is no map"), { code: "NO-MAP" });
  const pixelRatio = pixelRatios[size];
  const frame =
    size === "sheet"
      ? layoutOf(sheetPixels.width, sheetPixels.height)
      : layoutAround(living.width * pixelRatio, living.height * pixelRatio);
  const picture = {
    width: Math.round(frame.map.width / pixelRatio),
    height: Math.round(frame.map.height / pixelRatio),
  };
  const wishes = [wholeView(store.getState(), living, picture)];
  const [taken] = await pictures.take({ wishes, ...picture, pixelRatio });
  if (!taken) throw Object.assign(new Error("no picture came"), { code: "NO-PICTURE" });
  return composed(await createImageBitmap(taken.blob), frame, furnish(taken));
}

async function composed(map: ImageBitmap, frame: PictureLayout, furniture: PictureDecoration): Promise<Blob> {
  // Letters that no page has shown yet have to come first.
  await document.fonts.load('600 20px "HK Sans"', furniture.title);
  const canvas = composePicture(map, frame, furniture);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!blob) throw Object.assign(new Error("the canvas is too large"), { code: "CANVAS" });
  return blob;
}

interface Told {
  readonly text: ReturnType<typeof useText>["text"];
  readonly language: AtlasState["language"];
  readonly title: string;
  readonly seen: Seen;
}

function furnitureOf(
  reads: AppServices["reads"],
  state: AtlasState,
  { text, language, title, seen }: Told,
): PictureDecoration {
  const { lat, zoom, bearing } = seen.camera;
  const scale = scaleBar(metresPerPixel(zoom, lat), seen.width);
  const names = { ...text.kind, ...text.status, ...text.precision };
  const address = addressOf(shareableHash(state));
  return {
    title,
    subtitle: text.title,
    north: text.pack.north,
    bearing,
    scale,
    length: lengthText(scale.metres, text, language),
    signs: signsOf(reads, state, drawnSites(reads, state, seen)),
    nameOf: (sign) => names[sign],
    lines: [
      text.asOf(dayText(reads.atlas.asOf, language)),
      text.pack.caveat,
      `${text.credit.short}: ${text.credit.text}`,
      address,
    ],
    address,
    colours: printColours(),
  };
}
