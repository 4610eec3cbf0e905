import { useEffect, useState } from "preact/hooks";
import { documentFileText } from "../../../documents/document-file.ts";
import { staysStored } from "../../../documents/persistence.ts";
import type { WorkspaceDesk } from "../../../documents/workspace/workspace-desk.ts";
import { workspaceKind } from "../../../documents/workspace/workspace-kind.ts";
import { useApp } from "../../app-context.tsx";
import { download } from "../../download.ts";
import { TextButton } from "../../kit/button.tsx";
import { Callout } from "../../kit/notice.tsx";
import { quiet } from "../../kit/text.ts";
import { codeOf } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";

/** Writes the whole workspace as one file, which the same import opens again. */
export function SaveFile({ desk }: { readonly desk: WorkspaceDesk }) {
  const { ownLayers } = useApp();
  const { text } = useText();
  const words = text.workspace.file;
  const [state, setState] = useState<{ readonly isWriting: boolean; readonly failure: string | null }>({
    isWriting: false,
    failure: null,
  });
  const write = async (): Promise<string | null> => {
    const workspace = desk.workspace();
    const document = documentFileText(workspaceKind, workspace);
    const ids = workspace.layers.map(({ id }) => id);
    const packed = await (await ownLayers()).pack(document, ids);
    switch (packed.state) {
      case "packed":
        download(
          `${words.name} ${new Date().toISOString().slice(0, 10)}${workspaceKind.file.extension}`,
          packed.file,
        );
        return null;
      case "missing": {
        const lost = workspace.layers.filter(({ id }) => packed.layers.includes(id));
        return words.missing(lost.map(({ name }) => name).join(text.workspace.listGap));
      }
      case "too-large":
        return words.tooLarge;
    }
  };
  const save = async (): Promise<void> => {
    setState({ isWriting: true, failure: null });
    try {
      setState({ isWriting: false, failure: await write() });
    } catch (error) {
      console.warn("The workspace could not be written as a file.", error);
      setState({ isWriting: false, failure: words.failed(codeOf(error)) });
    }
  };
  return (
    <>
      <p>
        <TextButton data-save-workspace="" disabled={state.isWriting} onClick={() => void save()}>
          {state.isWriting ? words.saving : words.save}
        </TextButton>
      </p>
      <p class={quiet}>{words.hint}</p>
      {state.failure !== null && <Callout role="alert">{state.failure}</Callout>}
    </>
  );
}

/** Said where the browser would not promise to keep what it stores. */
export function MayBeCleared() {
  const { text } = useText();
  const [stays, setStays] = useState<boolean | null>(null);
  useEffect(() => {
    let isShown = true;
    void staysStored().then((answer) => isShown && setStays(answer));
    return () => {
      isShown = false;
    };
  }, []);
  return stays === false ? (
    <p class={quiet} data-persistence="refused">
      {text.workspace.file.mayBeCleared}
    </p>
  ) : null;
}
