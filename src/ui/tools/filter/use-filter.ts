import type { Filter } from "../../../model/choice/filter.ts";
import type { AtlasState } from "../../../state/store.ts";
import { useChoice } from "../../view.tsx";

/** The sentence that narrows the sites, and the time at which it is read. */
export function useFilter(): Filter {
  return {
    kinds: useChoice(kindsOf),
    statuses: useChoice(statusesOf),
    districts: useChoice(districtsOf),
    promisedBefore: useChoice(beforeOf),
    moreThanHectares: useChoice(moreOf),
    month: useChoice(monthOf),
    clock: useChoice(clockOf),
  };
}

const kindsOf = ({ kinds }: AtlasState) => kinds;
const statusesOf = ({ statuses }: AtlasState) => statuses;
const districtsOf = ({ districts }: AtlasState) => districts;
const beforeOf = ({ promisedBefore }: AtlasState) => promisedBefore;
const moreOf = ({ moreThanHectares }: AtlasState) => moreThanHectares;
const monthOf = ({ month }: AtlasState) => month;
const clockOf = ({ clock }: AtlasState) => clock;
