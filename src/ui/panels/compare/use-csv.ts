import { useState } from "preact/hooks";
import type { ComparedThing } from "../../../model/comparison.ts";
import { useApp } from "../../app-context.tsx";
import { download } from "../../download.ts";
import { placeWords } from "../../facts/format/place.ts";
import { codeOf } from "../../use-promise.ts";
import { useText } from "../../use-text.ts";

/** The comparison as a file: what writes it is fetched when it is asked for. */
export function useCsv(things: readonly ComparedThing[]): {
  readonly save: () => void;
  /** What a reader may quote. */
  readonly failure: string | null;
} {
  const { atlas } = useApp();
  const { text, localise } = useText();
  const [failure, setFailure] = useState<string | null>(null);
  const write = async (): Promise<void> => {
    const [{ comparedTable }, { writeCsv }] = await Promise.all([
      import("../../../export/tables/compared.ts"),
      import("../../../export/write-csv.ts"),
    ]);
    const context = {
      atlas,
      words: text,
      localise,
      placeWords: (cite: Parameters<typeof placeWords>[0]) => placeWords(cite, text),
    };
    const table = comparedTable(`${text.handOut.file}-${text.compare.file}`, things, text.compare, context);
    download(`${table.name}.csv`, await writeCsv(table));
  };
  const save = (): void => {
    write().then(
      () => setFailure(null),
      (error: unknown) => {
        console.warn("The comparison could not be written.", error);
        setFailure(codeOf(error));
      },
    );
  };
  return { save, failure };
}
