import type { Filter } from "../../../model/choice/filter.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState } from "../../app-context.tsx";

/** The sentence that narrows the sites, and the time at which it is read. */
export function useFilter(): Filter {
  return {
    kinds: useAtlasState(kindsOf),
    statuses: useAtlasState(statusesOf),
    districts: useAtlasState(districtsOf),
    promisedBefore: useAtlasState(beforeOf),
    moreThanHectares: useAtlasState(moreOf),
    month: useAtlasState(monthOf),
    clock: useAtlasState(clockOf),
  };
}

const kindsOf = ({ kinds }: AtlasState) => kinds;
const statusesOf = ({ statuses }: AtlasState) => statuses;
const districtsOf = ({ districts }: AtlasState) => districts;
const beforeOf = ({ promisedBefore }: AtlasState) => promisedBefore;
const moreOf = ({ moreThanHectares }: AtlasState) => moreThanHectares;
const monthOf = ({ month }: AtlasState) => month;
const clockOf = ({ clock }: AtlasState) => clock;
