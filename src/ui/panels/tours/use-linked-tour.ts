import type { Opened } from "../../../documents/tour/tour-findings.ts";
import { readTourLink } from "../../../documents/tour/tour-link.ts";
import { linkedTourId } from "../../../model/own-tour.ts";
import type { Atlas } from "../../../model/atlas.ts";
import type { AtlasState } from "../../../state/store.ts";
import type { KnownIds } from "../../../link/field.ts";
import { type PromiseState, usePromise } from "../../use-promise.ts";
import { useAtlasState, useApp } from "../../app-context.tsx";
import { knowledgeOf } from "./own-tours.tsx";

const linkedDataOf = (state: AtlasState): string | null => state.made;

/** Memoized, because several components read the tour of the link and unpacking it is slow. */
async function unpack(data: string | null, atlas: Atlas, known: KnownIds): Promise<Opened> {
  const opened = await readTourLink(data ?? "", knowledgeOf(atlas, known));
  return opened.state === "opened" ? { ...opened, tour: { ...opened.tour, id: linkedTourId } } : opened;
}

/** The tour that the link contains, if it contains one. */
export function useLinkedTour(): PromiseState<Opened> {
  const { atlas, known, reads } = useApp();
  return usePromise(reads.derive(unpack)(useAtlasState(linkedDataOf), atlas, known));
}
