import { useRef, useState } from "preact/hooks";
import { tourLinkData } from "../../../documents/tour/tour-link.ts";
import type { Language } from "../../../model/localised.ts";
import type { Tour } from "../../../model/tour.ts";
import { longestLinkedTour } from "../../../link/stage-fields.ts";
import { initialState } from "../../../state/store.ts";
import { formatHash, longestHash } from "../../../link/hash.ts";
import { codeOf } from "../../use-promise.ts";
import { copied } from "../../clipboard.ts";
import { exportTour } from "../../panels/tours/own-tours.tsx";
import { Field } from "../../kit/field.tsx";
import { EditorButton } from "./editor-icon.tsx";
import { useText } from "../../use-text.ts";
import type { Text } from "../../text/text.ts";
import { Button, TextButton } from "../../kit/button.tsx";

type Shared =
  | {
      readonly state: "link";
      readonly href: string;
      readonly namesLayers: boolean;
      readonly announcement: string;
    }
  | { readonly state: "none"; readonly why: string };

/** The tour as a link, where it fits into one; otherwise it says so, and offers the file. */
export function ShareButton({ tour }: { readonly tour: Tour }) {
  const { text, language } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [shared, setShared] = useState<Shared | null>(null);
  const open = async (): Promise<void> => {
    setShared(await sharedAs(tour, language, text));
    box.current?.showPopover();
  };
  return (
    <>
      <EditorButton icon="share" label={text.editor.share} onPress={() => void open()} />
      <div class="share-box" popover="auto" ref={box} role="dialog" aria-label={text.tourLink.title}>
        <h2 class="share-title">{text.tourLink.title}</h2>
        {shared?.state === "link" && <Link shared={shared} setShared={setShared} />}
        {shared?.state === "none" && (
          <>
            <p>{shared.why}</p>
            <Button class="link-action" onClick={() => exportTour(tour, language)}>
              {text.editor.exportFile}
            </Button>
          </>
        )}{" "}
        <TextButton class="link-close" onClick={() => box.current?.hidePopover()}>
          {text.tourLink.close}
        </TextButton>
      </div>
    </>
  );
}

async function sharedAs(tour: Tour, language: Language, { tourLink }: Text): Promise<Shared> {
  try {
    const made = await tourLinkData(tour);
    const hash = formatHash({ ...initialState, language, made });
    if (made.length > longestLinkedTour)
      return { state: "none", why: tourLink.tooLong(String(hash.length), String(longestHash)) };
    const namesLayers = tour.scenes.some(({ layers = [] }) => layers.length > 0);
    return { state: "link", href: new URL(hash, document.baseURI).href, namesLayers, announcement: "" };
  } catch (error) {
    console.info("The tour could not be packed.", error);
    return { state: "none", why: tourLink.failed(codeOf(error)) };
  }
}

interface LinkProps {
  readonly shared: Extract<Shared, { state: "link" }>;
  readonly setShared: (shared: Shared) => void;
}

function Link({ shared, setShared }: LinkProps) {
  const { text } = useText();
  const copy = async (): Promise<void> => {
    const announcement = (await copied(shared.href)) ? text.tourLink.copied : text.tourLink.notCopied;
    setShared({ ...shared, announcement });
  };
  return (
    <>
      <p>{text.tourLink.lead}</p>
      {shared.namesLayers && <p>{text.editor.layersNote}</p>}
      <Field class="link-field" label={text.tourLink.link}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            readOnly
            value={shared.href}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
      </Field>
      <Button class="link-action" onClick={() => void copy()}>
        {text.tourLink.copy}
      </Button>{" "}
      <span role="status">{shared.announcement}</span>
    </>
  );
}
