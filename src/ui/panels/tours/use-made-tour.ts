import type { Opened } from "../../../documents/tour/tour-findings.ts";
import { readTourLink } from "../../../documents/tour/tour-link.ts";
import { madeTourId } from "../../../model/own-tour.ts";
import type { Atlas } from "../../../model/atlas.ts";
import { memoizeLast } from "../../../state/memoize-last.ts";
import type { AtlasState } from "../../../state/store.ts";
import type { KnownIds } from "../../../link/field.ts";
import { type Arrival, useArrived } from "../../arrived.ts";
import { useChoice, useView } from "../../view.tsx";
import { knowledgeOf } from "./knowledge.ts";

const madeOf = (state: AtlasState): string | null => state.made;

/** The same link is unpacked once. */
const unpacked = memoizeLast(async (data: string | null, atlas: Atlas, known: KnownIds): Promise<Opened> => {
  const opened = await readTourLink(data ?? "", knowledgeOf(atlas, known));
  return opened.state === "opened" ? { ...opened, tour: { ...opened.tour, id: madeTourId } } : opened;
});

/** The tour that the link brought, if it brought one. */
export function useMadeTour(): Arrival<Opened> {
  const { atlas, known } = useView();
  return useArrived(unpacked(useChoice(madeOf), atlas, known));
}
