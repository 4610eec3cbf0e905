import { fetchWriters } from "../../../export/write-table.ts";
import { languages } from "../../../model/localised.ts";
import { fetchTakeAwayWords } from "../../text/later/fetch-take-away.ts";

/** When there is time: from then on the dialog needs no network, whatever the language and the format. */
export async function fetchLater(): Promise<void> {
  await Promise.all([fetchWriters(), ...languages.map(fetchTakeAwayWords)]);
}
